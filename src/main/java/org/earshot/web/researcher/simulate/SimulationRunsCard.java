package org.earshot.web.researcher.simulate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.earshot.app.simulation.SimulatedRuns;
import org.earshot.study.simulated.SimulatedAnswering;
import org.earshot.study.simulated.SimulatedAnswering.AsNetwork;
import org.earshot.study.simulated.SimulatedAnswering.GivenAccuracies;
import org.earshot.study.simulated.SimulatedAnswering.Guessing;
import org.earshot.study.simulated.SimulatedAnswering.Hearing;
import org.earshot.study.simulated.Simulation;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.Confirmation;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.Wording;
import org.earshot.web.researcher.study.StudyLink;

/** The simulated participants that are there, and the way to be rid of them. */
class SimulationRunsCard extends Card {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    private final String slug;
    private final SimulatedRuns simulations;
    private final boolean mayChange;

    SimulationRunsCard(String slug, SimulatedRuns simulations, boolean mayChange) {
        super("Simulated participants");
        this.slug = slug;
        this.simulations = simulations;
        this.mayChange = mayChange;
        setId("runs");
        List<Simulation> runs = simulations.of(slug);
        Simulation.Tally all = simulations.tally(slug);
        if (runs.isEmpty() && all.sessions() == 0) {
            explained("There are none. Here will be every run with what it was started with and what is there of it.");
            return;
        }
        explained(counts(all) + ". They count nowhere unless asked for.");
        add(table(runs), beside(runs, all), buttons(all));
    }

    private static String counts(Simulation.Tally tally) {
        return Wording.count(tally.sessions(), "session", "sessions") + ", " + Wording.count(tally.finished())
                + " of them finished, and " + Wording.count(tally.answers(), "answer", "answers");
    }

    private DataTable<Simulation> table(List<Simulation> runs) {
        DataTable<Simulation> table = new DataTable<Simulation>("Runs of simulated participants")
                .text("Run", run -> String.valueOf(run.number()))
                .column("They answer", SimulationRunsCard::way)
                .text("Seed", run -> String.valueOf(run.plan().seed()))
                .numbers(
                        "Participants",
                        "Sessions that were started, of how many were asked for.",
                        run -> new Span(Wording.count(run.tally().sessions()) + " of "
                                + Wording.count(run.plan().participants())))
                .number(
                        "Finished",
                        "Sessions that reached the end.",
                        run -> Wording.count(run.tally().finished()))
                .number(
                        "Screened out",
                        "Sessions that ended before, such as after a headphone check.",
                        run -> Wording.count(run.tally().screenedOut()))
                .number(
                        "Answers",
                        "Practice and attention checks left out.",
                        run -> Wording.count(run.tally().answers()))
                .text(
                        "Started",
                        run -> time(run.startedAt()) + " by " + run.startedBy() + ", "
                                + run.plan().pace().written().replace('-', ' '))
                .column("How it went", this::state);
        if (mayChange) {
            table.column("Delete", this::deletion);
        }
        return table.rows(runs);
    }

    private static Component way(Simulation run) {
        SimulatedAnswering answering = run.plan().answering();
        return new Span(
                switch (answering) {
                    case Guessing it -> "by guessing";
                    case Hearing(double accuracy) -> "what was spoken, " + percent(accuracy);
                    case AsNetwork it -> "what the network says of the stimulus";
                    case GivenAccuracies it ->
                        it.accuracies().entrySet().stream()
                                .map(each -> Wording.condition(each.getKey()) + " "
                                        + percent(each.getValue().right()) + " / "
                                        + percent(each.getValue().wrong()))
                                .collect(Collectors.joining("; ", "right / wrong decisions: ", ""));
                });
    }

    private static String percent(double share) {
        return Math.round(1000 * share) / 10.0 % 1 == 0
                ? Math.round(100 * share) + "%"
                : String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }

    private Component state(Simulation run) {
        boolean running = simulations
                .progress(slug)
                .filter(progress -> progress.run() == run.number())
                .isPresent();
        return new Span(
                switch (run.state(running)) {
                    case RUNNING -> "under way";
                    case DONE -> "done";
                    case STOPPED -> run.problem().orElse("stopped");
                    case INTERRUPTED -> "interrupted by a stop of the server";
                });
    }

    private Component deletion(Simulation run) {
        NativeButton delete = new NativeButton(
                "Delete",
                click -> Confirmation.ask(
                        "Delete run " + run.number() + "?",
                        counts(run.tally()) + " will be deleted. Real participants are not touched.",
                        "Delete run " + run.number(),
                        () -> {
                            simulations.remove(slug, run.number());
                            UI.getCurrent().refreshCurrentRoute(false);
                        }));
        delete.addClassName("link");
        delete.getElement().setAttribute("aria-label", "Delete run " + run.number());
        return delete;
    }

    /** Sessions that somebody started by the API belong to no run. */
    private static Component beside(List<Simulation> runs, Simulation.Tally all) {
        int others = all.sessions()
                - runs.stream().mapToInt(run -> run.tally().sessions()).sum();
        Paragraph words = new Paragraph(
                "Beside these runs, " + Wording.count(others, "simulated session was", "simulated sessions were")
                        + " started by the HTTP API.");
        words.addClassName("quiet");
        words.setVisible(others > 0);
        return words;
    }

    private Component buttons(Simulation.Tally all) {
        RouterLink results = StudyLink.to("results", "Results with simulated participants", slug);
        results.setQueryParameters(QueryParameters.of("include", "simulated"));
        results.addClassName("button");
        NativeButton delete = new NativeButton("Delete simulated participants", click -> askToDelete(all));
        delete.setVisible(mayChange);
        Div buttons = new Div(results, delete);
        buttons.addClassName("buttons");
        return buttons;
    }

    private void askToDelete(Simulation.Tally all) {
        Confirmation.ask(
                "Delete all simulated participants?",
                counts(all) + " will be deleted, with the list of runs; a run that is under way is stopped. Real"
                        + " participants are not touched.",
                "Delete them",
                () -> {
                    simulations.remove(slug);
                    UI.getCurrent().refreshCurrentRoute(false);
                });
    }

    private static String time(Instant time) {
        return TIME.format(time.atZone(ZoneId.systemDefault()));
    }
}
