package org.earshot.web.researcher.library;

import com.vaadin.flow.component.html.NativeDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.earshot.app.library.Explained;
import org.earshot.chart.BarChart;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.Drawing;

/** The network's output for every class. */
class LogitsCard extends Card {

    private record Row(String label, double logit, double probability) {}

    LogitsCard(Explained explained) {
        super("Output per class");
        setId("logits");
        explained(
                "Logits, the network's output before softmax, and the probabilities that softmax makes of them. The decision is"
                        + " the highest.");
        List<Row> rows = rows(explained);
        List<BarChart.Bar> bars = rows.stream()
                .map(row -> new BarChart.Bar(
                        row.label(),
                        row.logit(),
                        LayersCard.number(row.logit()) + ", " + probability(row),
                        row.label().equals(explained.predicted())))
                .toList();
        add(
                new Drawing(new BarChart(bars).drawing("Logits per class; the table below has the numbers")),
                new NativeDetails(
                        "Table",
                        new DataTable<Row>("Output per class")
                                .text("Class", Row::label)
                                .number("Logit", "Output before softmax.", row -> LayersCard.number(row.logit()))
                                .number("Probability", "Softmax of the logits.", LogitsCard::probability)
                                .rows(rows)));
    }

    private static List<Row> rows(Explained explained) {
        List<Row> rows = new ArrayList<>();
        List<Double> probabilities = explained.probabilities();
        for (int at = 0; at < probabilities.size(); at++) {
            rows.add(new Row(
                    explained.model().labels().get(at), explained.sample().logits()[at], probabilities.get(at)));
        }
        return rows;
    }

    private static String probability(Row row) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * row.probability());
    }
}
