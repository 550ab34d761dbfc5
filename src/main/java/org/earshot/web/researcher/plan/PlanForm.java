package org.earshot.web.researcher.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.earshot.EarshotException;
import org.earshot.app.planning.PowerPlan;
import org.earshot.evaluation.planning.AssumedAgreement;
import org.earshot.evaluation.planning.PilotFigures;
import org.earshot.evaluation.planning.PlannedComparison;
import org.earshot.evaluation.planning.PowerSimulation;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.Design;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.simulated.SimulatedAnswering.Accuracy;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.field.AccuracyFields;
import org.earshot.web.researcher.component.field.ConditionChoice;
import org.earshot.web.researcher.component.field.FieldFactory;

/** What is assumed of the conditions of a study, and which two are compared. */
class PlanForm extends Card {

    private static final int MOST_NUMBERS = 12;
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;]+");

    private final StudyConfiguration study;
    private final TrialListing trials;
    private final Consumer<PowerPlan> whenAsked;
    private final AccuracyFields agreement;
    private final ConditionChoice first;
    private final ConditionChoice second;
    private final Input participantSd = FieldFactory.number("0.8", "0", "5", "any");
    private final Input itemSd = FieldFactory.number("0.5", "0", "5", "any");
    private final Input level = FieldFactory.number("0.05", "0.001", "0.2", "any");
    private final Input seed;
    private final Input participants;
    private final Paragraph problem = new Paragraph();

    PlanForm(StudyConfiguration study, TrialListing trials, Consumer<PowerPlan> whenAsked) {
        super("What is assumed");
        this.study = study;
        this.trials = trials;
        this.whenAsked = whenAsked;
        List<Condition> conditions = study.conditions();
        agreement = new AccuracyFields(
                conditions, trials.items().right() > 0, trials.items().wrong() > 0);
        agreement.show(expected(conditions));
        first = new ConditionChoice(conditions, conditions.get(0));
        second = new ConditionChoice(conditions, conditions.get(1));
        seed = FieldFactory.text(String.valueOf(study.samples().seed()));
        participants = FieldFactory.text(numbers());
        participants.addClassName("long");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        explained(explanation());
        add(agreement, comparison(), deviations(), simulate(), problem);
    }

    private Component comparison() {
        return FieldFactory.row(
                FieldFactory.labelled("First condition", first, "One of the two that are compared."),
                FieldFactory.labelled("Second condition", second, "The other one."),
                FieldFactory.labelled(
                        "Level", level, "Two-sided; with k pairs, 0.05 divided by k is on the safe side."));
    }

    private Component deviations() {
        return FieldFactory.row(
                FieldFactory.labelled(
                        "SD of participants", participantSd, "Standard deviation in log odds; see the regression."),
                FieldFactory.labelled("SD of samples", itemSd, "Standard deviation in log odds; see the regression."),
                FieldFactory.labelled("Seed", seed, "The same assumptions and seed give the same figures."));
    }

    private Component simulate() {
        NativeButton button = new NativeButton("Simulate", click -> ask());
        button.addClassName("primary");
        return FieldFactory.row(
                FieldFactory.labelled(
                        "Numbers of participants", participants, "Up to " + MOST_NUMBERS + ", separated by commas."),
                button);
    }

    /** The first condition is expected to be the better one. */
    private static Map<Condition, Accuracy> expected(List<Condition> conditions) {
        Map<Condition, Accuracy> expected = new LinkedHashMap<>();
        conditions.forEach(condition -> expected.put(condition, new Accuracy(0.5, 0.5)));
        expected.put(conditions.getFirst(), new Accuracy(0.6, 0.6));
        return expected;
    }

    private String explanation() {
        String design = study.design() == Design.WITHIN
                ? "Every participant meets every condition"
                : "Every participant meets one of " + study.conditions().size() + " conditions";
        return design + " and answers " + trials.words()
                + ". Participants and samples differ at random; agreement is the share"
                + " of all answers that name the network's decision.";
    }

    private String numbers() {
        return study.design() == Design.WITHIN
                ? "8, 12, 16, 24, 32, 48, 64"
                : List.of(8, 16, 24, 32, 48, 64, 96).stream()
                        .map(each -> String.valueOf(each * study.conditions().size()))
                        .reduce((one, other) -> one + ", " + other)
                        .orElse("");
    }

    /** Takes over what answers say; what they do not say stays as it is. */
    void show(PilotFigures pilot) {
        Map<Condition, Accuracy> shares = new LinkedHashMap<>();
        pilot.agreement().forEach((condition, share) -> {
            if (study.conditions().contains(condition)) {
                shares.put(condition, new Accuracy(share.right(), share.wrong()));
            }
        });
        agreement.show(shares);
        show(participantSd, pilot.participantSd());
        show(itemSd, pilot.itemSd());
    }

    private static void show(Input field, OptionalDouble value) {
        value.ifPresent(number -> field.setValue(String.format(Locale.ROOT, "%.2f", number)));
    }

    private void ask() {
        try {
            PowerPlan plan = plan();
            problem.setVisible(false);
            whenAsked.accept(plan);
        } catch (EarshotException e) {
            problem.setText(Objects.requireNonNullElse(e.getMessage(), "Nothing was simulated."));
            problem.setVisible(true);
        }
    }

    private PowerPlan plan() {
        if (first.condition().equals(second.condition())) {
            throw new EarshotException("Choose two different conditions.");
        }
        Map<Condition, Accuracy> shares = agreement.accuracies();
        PlannedComparison comparison = new PlannedComparison(
                study.design(),
                study.conditions().size(),
                trials.items(),
                assumed(shares, first.condition()),
                assumed(shares, second.condition()),
                FieldFactory.number("standard deviation of participants", participantSd),
                FieldFactory.number("standard deviation of samples", itemSd),
                FieldFactory.number("level", level));
        List<Integer> wanted = Arrays.stream(
                        SEPARATORS.split(participants.getValue().strip()))
                .map(PlanForm::whole)
                .toList();
        if (wanted.size() > MOST_NUMBERS) {
            throw new EarshotException(
                    "At most " + MOST_NUMBERS + " numbers of participants, not " + wanted.size() + ".");
        }
        wanted.forEach(number -> PowerSimulation.check(comparison, number));
        return new PowerPlan(
                first.condition(), second.condition(), comparison, wanted, FieldFactory.whole("seed", seed));
    }

    /** Where the study has only right decisions or only wrong ones, nothing follows from the other share. */
    private AssumedAgreement assumed(Map<Condition, Accuracy> shares, Condition condition) {
        Accuracy share = Objects.requireNonNull(shares.get(condition));
        double right = trials.items().right() > 0 ? share.right() : share.wrong();
        double wrong = trials.items().wrong() > 0 ? share.wrong() : share.right();
        return new AssumedAgreement(right, wrong);
    }

    private static int whole(String written) {
        if (!written.matches("[0-9]{1,6}")) {
            throw new EarshotException("'" + written + "' is not a number of participants.");
        }
        return Integer.parseInt(written);
    }
}
