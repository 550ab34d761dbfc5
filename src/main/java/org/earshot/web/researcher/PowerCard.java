package org.earshot.web.researcher;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.earshot.evaluation.planning.PowerPoint;
import org.earshot.evaluation.planning.PowerSimulation;
import org.earshot.web.BackgroundWork;
import org.earshot.web.chart.PowerChart;

/** Power and width over numbers of participants, simulated while one waits. */
class PowerCard extends Card {

    private static final double ENOUGH = 0.8;

    PowerCard(BackgroundWork background, Plan plan) {
        super("What to expect");
        setId("power");
        explained(Words.count(PowerSimulation.STUDIES)
                + " simulated studies for every number of participants. Lines and small"
                + " numbers are 95% intervals of the simulation's own error; the dashed line is a power of 80%.");
        add(new Later<>(
                background,
                "Simulating " + plan.participants().size() + " times " + Words.count(PowerSimulation.STUDIES)
                        + " studies",
                plan::points,
                PowerCard::outcome));
    }

    private static Component outcome(List<PowerPoint> points) {
        return new Div(
                new Paragraph(sentence(points)),
                new Chart(
                        "power",
                        "Power over numbers of participants",
                        Words.count(PowerSimulation.STUDIES)
                                + " simulated studies for every number; bars: 95% intervals of the simulation's own error.",
                        List.of(),
                        () -> new PowerChart(points)
                                .drawing("Power over numbers of participants; the table below has the numbers")),
                table(points));
    }

    private static String sentence(List<PowerPoint> points) {
        return points.stream()
                .filter(point -> point.power() >= ENOUGH)
                .findFirst()
                .map(point -> "Of these numbers, " + point.participants()
                        + " participants are the fewest with a power of at least"
                        + " 80%. Invite more: some will not finish.")
                .orElse("None of these numbers reaches a power of 80%.");
    }

    private static DataTable<PowerPoint> table(List<PowerPoint> points) {
        return new DataTable<PowerPoint>("Power and interval width over numbers of participants")
                .text("Participants", point -> Words.count(point.participants()))
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
}
