package org.earshot.web.researcher.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.earshot.app.planning.PlanSimulations;
import org.earshot.app.planning.PowerPlan;
import org.earshot.chart.PowerChart;
import org.earshot.database.job.Job;
import org.earshot.evaluation.planning.PowerPoint;
import org.earshot.evaluation.planning.PowerSimulation;
import org.earshot.export.PlanCsv;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.Chart;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.Figure;
import org.earshot.web.researcher.component.Notice;
import org.earshot.web.researcher.component.RunningWork;
import org.earshot.web.researcher.component.Wording;

/** Power and width over numbers of participants, simulated while one waits. */
class PowerCard extends Card {

    static final double ENOUGH = 0.8;

    private final String slug;
    private final PlanSimulations simulations;
    private final PowerPlan plan;
    private final Job job;
    private final Div content = new Div();
    private final Optional<Consumer<List<Map<String, Object>>>> keep;

    /**
     * @param job simulates the plan
     * @param keep keeps the result with the study; none where that is not allowed
     */
    PowerCard(
            String slug,
            PlanSimulations simulations,
            PowerPlan plan,
            Job job,
            Optional<Consumer<List<Map<String, Object>>>> keep) {
        super("What to expect");
        this.slug = slug;
        this.simulations = simulations;
        this.plan = plan;
        this.job = job;
        this.keep = keep;
        setId("power");
        explained(Wording.count(PowerSimulation.STUDIES)
                + " simulated studies for every number of participants, with the seed " + plan.seed()
                + ". Lines and small numbers are 95% intervals of the simulation's own error; the dashed line is a power of"
                + " 80%.");
        add(content);
        show();
    }

    private void show() {
        content.removeAll();
        Job now = simulations.find(slug, job).orElse(job);
        switch (now.state()) {
            case QUEUED, RUNNING ->
                content.add(new RunningWork(
                        () -> simulations.find(slug, job), () -> simulations.stop(slug, job), this::show));
            case FINISHED -> content.add(outcome(PlanSimulations.points(now).orElseThrow()));
            case FAILED, CANCELLED ->
                content.add(new Notice("It was not simulated. " + String.join(" ", now.reasons())));
        }
    }

    /** Who leaves the page takes the work out of the queue. */
    @Override
    protected void onDetach(DetachEvent event) {
        simulations.stop(slug, job);
    }

    private Component outcome(List<PowerPoint> points) {
        return new Div(
                new Paragraph(sentence(points)),
                new Chart(
                        "plan",
                        "Power and expected interval width over numbers of participants",
                        Wording.count(PowerSimulation.STUDIES) + " simulated studies for every number, seed "
                                + plan.seed() + "; bars: 95% intervals of the simulation's own error.",
                        List.of(),
                        () -> new PowerChart(points)
                                .drawing(
                                        "Power and interval width over numbers of participants; the table below has the numbers")),
                table(points),
                buttons(points));
    }

    private static String sentence(List<PowerPoint> points) {
        return fewest(points)
                .map(fewest -> "Of these numbers, " + fewest + " participants are the fewest with a power of at least"
                        + " 80%. Invite more: some will not finish.")
                .orElse("None of these numbers reaches a power of 80%.");
    }

    /** The fewest participants with enough power. */
    static Optional<Integer> fewest(List<PowerPoint> points) {
        return points.stream()
                .filter(point -> point.power() >= ENOUGH)
                .map(PowerPoint::participants)
                .findFirst();
    }

    private static DataTable<PowerPoint> table(List<PowerPoint> points) {
        return new DataTable<PowerPoint>("Power and interval width over numbers of participants")
                .text("Participants", point -> Wording.count(point.participants()))
                .numbers(
                        "Power",
                        "The share of simulated studies in which the difference is significant.",
                        point -> Figure.percent(OptionalDouble.of(point.power()), Optional.of(point.powerInterval())))
                .numbers(
                        "Expected width of the 95% interval",
                        "From one end to the other, in percentage points of agreement.",
                        point -> Figure.of(
                                points(point.width()) + " points",
                                points(point.widthInterval().low()) + " to "
                                        + points(point.widthInterval().high())))
                .rows(points);
    }

    private static String points(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    private Component buttons(List<PowerPoint> points) {
        Div buttons = new Div();
        buttons.addClassName("buttons");
        keep.ifPresent(action -> {
            NativeButton button = new NativeButton("Keep with the study");
            button.addClassName("primary");
            button.addClickListener(click -> {
                action.accept(PowerPlan.rows(points));
                button.setEnabled(false);
                button.setText("Kept");
            });
            buttons.add(button);
        });
        buttons.add(new NativeButton("Download CSV with assumptions", click -> download(csv(points))));
        return buttons;
    }

    private String csv(List<PowerPoint> points) {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        PlanCsv.table().write(csv, PlanCsv.rows(plan.assumptions(), plan.seed(), PowerPlan.rows(points)));
        return csv.toString(StandardCharsets.UTF_8);
    }

    private void download(String csv) {
        getElement().executeJs("window.earshot.saveCsv($0, $1)", csv, "plan");
    }
}
