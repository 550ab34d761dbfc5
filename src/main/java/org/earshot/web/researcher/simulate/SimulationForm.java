package org.earshot.web.researcher.simulate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.function.Consumer;
import org.earshot.EarshotException;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.simulated.SimulatedAnswering;
import org.earshot.study.simulated.SimulatedAnswering.AsNetwork;
import org.earshot.study.simulated.SimulatedAnswering.GivenAccuracies;
import org.earshot.study.simulated.SimulatedAnswering.Guessing;
import org.earshot.study.simulated.SimulatedAnswering.Hearing;
import org.earshot.study.simulated.SimulationPlan;
import org.earshot.study.simulated.SimulationPlan.Pace;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.field.AccuracyFields;
import org.earshot.web.researcher.component.field.Choice;
import org.earshot.web.researcher.component.field.FieldFactory;

/** How many simulated participants there are to be, and how they answer. */
class SimulationForm extends Card {

    private static final String RANDOM = "random";
    private static final String HEARD = "heard";
    private static final String MODEL = "model";
    private static final String ACCURACIES = "accuracies";

    private final Consumer<SimulationPlan> whenAsked;
    private final Input participants = FieldFactory.number("20", "1", String.valueOf(SimulationPlan.MOST), "1");
    private final Choice way = ways();
    private final Input accuracy = FieldFactory.number("95", "0", "100", "any");
    private final NativeLabel understood = FieldFactory.labelled(
            "Understood, %", accuracy, "How often the spoken digit is understood; otherwise it is any other digit.");
    private final AccuracyFields accuracies;
    private final Choice pace = paces();
    private final Input seed;
    private final Paragraph meaning = new Paragraph();
    private final Paragraph problem = new Paragraph();

    SimulationForm(StudyConfiguration study, Consumer<SimulationPlan> whenAsked) {
        super("Let simulated participants take the study");
        this.whenAsked = whenAsked;
        this.accuracies = new AccuracyFields(
                study.conditions(),
                study.samples().correct() > 0,
                study.samples().incorrect() > 0);
        this.seed = FieldFactory.text(String.valueOf(study.samples().seed()));
        explained(
                "They go through every page as people do, over the same interface. They take no places, change no balance, and"
                        + " are left out of results and exports unless asked for.");
        meaning.addClassName("quiet");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        way.addValueChangeListener(change -> showWay());
        add(row(), meaning, accuracies, buttons(), problem);
        showWay();
    }

    private Div row() {
        return FieldFactory.row(
                FieldFactory.labelled("Participants", participants, "From 1 to " + SimulationPlan.MOST + "."),
                FieldFactory.labelled("They answer", way, "What their digits follow from."),
                understood,
                FieldFactory.labelled("Seed", seed, "The same seed gives the same answers to the same stimuli."),
                FieldFactory.labelled("Pace", pace, "Like people: they come one by one and take as long as people."));
    }

    private Div buttons() {
        NativeButton start = new NativeButton("Start", click -> ask());
        start.addClassName("primary");
        Div buttons = new Div(start);
        buttons.addClassName("buttons");
        return buttons;
    }

    private static Choice ways() {
        return new Choice(RANDOM)
                .option(RANDOM, "by guessing")
                .option(HEARD, "what was spoken")
                .option(MODEL, "what the network says of the stimulus")
                .option(ACCURACIES, "with given agreement");
    }

    private static Choice paces() {
        return new Choice(Pace.AT_ONCE.written())
                .option(Pace.AT_ONCE.written(), "at once")
                .option(Pace.LIKE_PEOPLE.written(), "like people");
    }

    private void showWay() {
        understood.setVisible(way.getValue().equals(HEARD));
        accuracies.setVisible(way.getValue().equals(ACCURACIES));
        meaning.setText(
                switch (way.getValue()) {
                    case HEARD ->
                        "They understand what was spoken and take it for the network's decision: right where the network"
                                + " was right, wrong where it was wrong.";
                    case MODEL ->
                        "The network is run on the stimulus itself: on what is heard, or on what is drawn read as sound. It is"
                                + " asked once, and its answers are kept. All participants give the same digits.";
                    case ACCURACIES ->
                        "They name the network's decision as often as given; other answers are spread over the other digits.";
                    default -> "Every digit is as likely as the others: what the results look like without any effect.";
                });
    }

    private void ask() {
        try {
            SimulationPlan plan = plan();
            problem.setVisible(false);
            whenAsked.accept(plan);
        } catch (EarshotException e) {
            problem.setText(Objects.requireNonNullElse(e.getMessage(), "Nothing was started."));
            problem.setVisible(true);
        }
    }

    private SimulationPlan plan() {
        return new SimulationPlan(
                (int) Math.clamp(FieldFactory.whole("number of participants", participants), -1L, Integer.MAX_VALUE),
                answering(),
                Pace.of(pace.getValue()).orElse(Pace.AT_ONCE),
                FieldFactory.whole("seed", seed));
    }

    private SimulatedAnswering answering() {
        return switch (way.getValue()) {
            case HEARD -> new Hearing(FieldFactory.percent("share that is understood", accuracy));
            case MODEL -> new AsNetwork();
            case ACCURACIES -> new GivenAccuracies(accuracies.accuracies());
            default -> new Guessing();
        };
    }
}
