package org.earshot.web.researcher.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.Locale;
import org.earshot.chart.IntervalChart;
import org.earshot.chart.Series;
import org.earshot.chart.SvgElement;
import org.earshot.evaluation.Cell;
import org.earshot.evaluation.Evaluation;
import org.earshot.evaluation.Stratum;
import org.earshot.study.configuration.Condition;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.Chart;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.Figure;
import org.earshot.web.researcher.component.Wording;

/** One measure per digit and condition: the chart, its key, its n and its table. */
class FigurePerClass extends Card {

    private final Evaluation evaluation;
    private final Stratum stratum;
    private final Measure measure;
    private final List<Condition> conditions;
    private final List<String> labels;

    FigurePerClass(Evaluation evaluation, Stratum stratum, Measure measure) {
        super(measure.title + " per digit");
        this.evaluation = evaluation;
        this.stratum = stratum;
        this.measure = measure;
        this.conditions = evaluation.summaries().stream()
                .map(summary -> summary.condition())
                .distinct()
                .toList();
        this.labels = evaluation.matrices().getFirst().labels();
        setId(measure.title.toLowerCase(Locale.ROOT));
        explained(explanation());
        add(
                new Chart(
                        measure.title.toLowerCase(Locale.ROOT) + "-" + stratum.label(),
                        measure.title + " per digit, "
                                + Wording.decisions(stratum).toLowerCase(Locale.ROOT),
                        explanation(),
                        conditions,
                        this::chart),
                new NativeDetails("Table", table()));
    }

    private String explanation() {
        String decisions = stratum == Stratum.ALL
                ? "All decisions of the network"
                : Wording.decisions(stratum) + " of the network";
        String intervals = evaluation.participants() < Evaluation.FEWEST_PARTICIPANTS
                ? "Points without intervals"
                : "Points with 95% intervals over participants";
        return decisions + ". " + intervals + ", n = " + evaluation.participants() + ". " + measure.meaning;
    }

    private SvgElement chart() {
        List<Series> series = conditions.stream()
                .map(condition -> new Series(
                        condition,
                        Wording.condition(condition),
                        labels.stream()
                                .map(label -> point(cell(condition, label)))
                                .toList()))
                .toList();
        return new IntervalChart(labels, series)
                .drawing(measure.title + " per digit and condition; the table below has the numbers");
    }

    private Series.Point point(Cell cell) {
        return new Series.Point(measure.value(cell), measure.interval(cell));
    }

    private Component table() {
        DataTable<String> table = new DataTable<String>(measure.title + " per digit, " + Wording.decisions(stratum))
                .text("Digit", label -> label);
        conditions.forEach(condition -> table.numbers(Wording.condition(condition), measure.meaning, label -> {
            Cell cell = cell(condition, label);
            return new Figure(measure.value(cell), measure.interval(cell));
        }));
        return table.rows(labels);
    }

    private Cell cell(Condition condition, String label) {
        return evaluation.cell(condition, stratum, label);
    }
}
