package org.earshot.web.researcher;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.earshot.EarshotException;
import org.earshot.evaluation.planning.PlannedComparison;
import org.earshot.evaluation.planning.PowerSimulation;
import org.earshot.study.Condition;
import org.earshot.study.Design;
import org.earshot.study.StudyConfiguration;

/** What is assumed of two conditions of a study. */
class PlanForm extends Card {

    private static final int MOST_NUMBERS = 12;
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;]+");

    private final StudyConfiguration study;
    private final Consumer<Plan> whenAsked;
    private final ConditionChoice first;
    private final ConditionChoice second;
    private final Input firstAgreement = number("60", "1", "99", "any");
    private final Input secondAgreement = number("50", "1", "99", "any");
    private final Input participantSd = number("0.8", "0", "5", "any");
    private final Input itemSd = number("0.5", "0", "5", "any");
    private final Input level = number("0.05", "0.001", "0.2", "any");
    private final Input seed = new Input();
    private final Input participants = new Input();
    private final Paragraph problem = new Paragraph();

    PlanForm(StudyConfiguration study, Consumer<Plan> whenAsked) {
        super("What is assumed");
        this.study = study;
        this.whenAsked = whenAsked;
        List<Condition> conditions = study.conditions();
        first = new ConditionChoice(conditions, conditions.get(0));
        second = new ConditionChoice(conditions, conditions.get(1));
        seed.setValue(String.valueOf(study.samples().seed()));
        participants.setValue(numbers());
        participants.addClassName("long");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        explained(explanation());
        add(
                row(
                        labelled("First condition", first, "One of the two that are compared."),
                        labelled(
                                "Agreement, %",
                                firstAgreement, "The share of answers that name the network's decision."),
                        labelled("Second condition", second, "The other one."),
                        labelled("Agreement, %", secondAgreement, "The share under the second condition.")),
                row(
                        labelled(
                                "SD of participants",
                                participantSd,
                                "Standard deviation in log odds; see the regression."),
                        labelled("SD of samples", itemSd, "Standard deviation in log odds; see the regression."),
                        labelled("Level", level, "Two-sided; with k pairs, 0.05 divided by k is on the safe side."),
                        labelled("Seed", seed, "The same assumptions and seed give the same figures.")),
                row(
                        labelled(
                                "Numbers of participants",
                                participants,
                                "Up to " + MOST_NUMBERS + ", separated by commas."),
                        simulate()),
                problem);
    }

    private String explanation() {
        String design = study.design() == Design.WITHIN
                ? "Every participant meets every condition"
                : "Every participant meets one of " + study.conditions().size() + " conditions";
        return design + " and answers " + study.samples().main()
                + " samples under it, as this study is set up. Participants and samples differ at random; agreement is that of"
                + " all answers.";
    }

    private String numbers() {
        return study.design() == Design.WITHIN
                ? "8, 12, 16, 24, 32, 48, 64"
                : List.of(8, 16, 24, 32, 48, 64, 96).stream()
                        .map(each -> String.valueOf(each * study.conditions().size()))
                        .reduce((one, other) -> one + ", " + other)
                        .orElse("");
    }

    private Component simulate() {
        NativeButton button = new NativeButton("Simulate", click -> ask());
        button.addClassName("primary");
        return button;
    }

    private void ask() {
        try {
            Plan plan = plan();
            problem.setVisible(false);
            whenAsked.accept(plan);
        } catch (EarshotException e) {
            problem.setText(Objects.requireNonNullElse(e.getMessage(), "Nothing was simulated."));
            problem.setVisible(true);
        }
    }

    private Plan plan() {
        if (first.condition().equals(second.condition())) {
            throw new EarshotException("Choose two different conditions.");
        }
        PlannedComparison comparison = new PlannedComparison(
                study.design(),
                study.conditions().size(),
                study.samples().main(),
                number("agreement", firstAgreement) / 100,
                number("agreement", secondAgreement) / 100,
                number("standard deviation of participants", participantSd),
                number("standard deviation of samples", itemSd),
                number("level", level));
        List<Integer> wanted = Arrays.stream(
                        SEPARATORS.split(participants.getValue().strip()))
                .map(PlanForm::whole)
                .toList();
        if (wanted.size() > MOST_NUMBERS) {
            throw new EarshotException(
                    "At most " + MOST_NUMBERS + " numbers of participants, not " + wanted.size() + ".");
        }
        wanted.forEach(number -> PowerSimulation.check(comparison, number));
        return new Plan(comparison, wanted, seedValue());
    }

    private static int whole(String written) {
        if (!written.matches("[0-9]{1,6}")) {
            throw new EarshotException("'" + written + "' is not a number of participants.");
        }
        return Integer.parseInt(written);
    }

    private long seedValue() {
        if (!seed.getValue().strip().matches("-?[0-9]{1,18}")) {
            throw new EarshotException("The seed has to be a whole number.");
        }
        return Long.parseLong(seed.getValue().strip());
    }

    private static double number(String what, Input field) {
        try {
            return Double.parseDouble(field.getValue().strip());
        } catch (NumberFormatException e) {
            throw new EarshotException("The " + what + " has to be a number, not '" + field.getValue() + "'.", e);
        }
    }

    private static Input number(String value, String low, String high, String step) {
        Input input = new Input();
        input.setType("number");
        input.getElement().setAttribute("min", low).setAttribute("max", high).setAttribute("step", step);
        input.setValue(value);
        return input;
    }

    private static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassNames("link-row", "link-form");
        return row;
    }

    private static Component labelled(String words, Component field, String meaning) {
        NativeLabel label = new NativeLabel();
        label.setTitle(meaning);
        label.add(new Span(words), field);
        return label;
    }
}
