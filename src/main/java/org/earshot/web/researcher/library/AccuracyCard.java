package org.earshot.web.researcher.library;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.earshot.app.library.ModelEvaluations.Measured;
import org.earshot.chart.BarChart;
import org.earshot.chart.MatrixChart;
import org.earshot.model.AccuracyReport;
import org.earshot.model.AccuracyReport.Score;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.Drawing;
import org.earshot.web.researcher.component.FigureTile;
import org.earshot.web.researcher.component.Wording;

/** How often a network is right about recordings: over all, per class, per speaker, and what it takes for what. */
class AccuracyCard extends Card {

    AccuracyCard(Measured measured) {
        super("How often it is right about " + measured.part().title() + " of "
                + DatasetsCard.name(measured.dataset()));
        setId("measured");
        wide();
        AccuracyReport report = measured.report();
        Score overall = report.overall();
        explained("Measured on " + Wording.day(measured.at()) + " on "
                + Wording.count(overall.total(), "recording", "recordings") + ".");
        if (measured.outdated()) {
            Paragraph notice =
                    new Paragraph("The data set has changed since. Evaluate it again for figures of what it is now.");
            notice.addClassName("notice");
            add(notice);
        }
        Div tiles = new Div(
                new FigureTile(
                        "Right",
                        ModelFacts.percent(overall.accuracy()),
                        Wording.count(overall.right()) + " of " + Wording.count(overall.total())),
                extreme("Best speaker", report.perSpeaker(), true),
                extreme("Worst speaker", report.perSpeaker(), false));
        tiles.addClassName("tiles");
        Div parts = new Div(matrix(report), classes(report));
        parts.addClassName("matrices");
        add(tiles, parts, new NativeDetails("Per speaker", scores("Speaker", report.perSpeaker())));
    }

    private static FigureTile extreme(String name, Map<String, Score> scores, boolean best) {
        return scores.entrySet().stream()
                .reduce((one, other) ->
                        one.getValue().accuracy() >= other.getValue().accuracy() == best ? one : other)
                .map(entry ->
                        new FigureTile(name, ModelFacts.percent(entry.getValue().accuracy()), entry.getKey()))
                .orElseGet(() -> new FigureTile(name, Wording.UNDEFINED, ""));
    }

    private static Component matrix(AccuracyReport report) {
        List<List<Integer>> counts = Arrays.stream(report.confusion())
                .map(row -> Arrays.stream(row).boxed().toList())
                .toList();
        Div one = new Div(
                new Drawing(new MatrixChart(report.labels(), counts, "right label", "decision")
                        .drawing("Decisions against right labels; the table below has the numbers")),
                new NativeDetails("Table", table(report.labels(), counts)));
        one.addClassName("matrix-card");
        return one;
    }

    private static DataTable<Integer> table(List<String> labels, List<List<Integer>> counts) {
        DataTable<Integer> table =
                new DataTable<Integer>("Row the right label, column the decision").text("Right label", labels::get);
        for (int column = 0; column < labels.size(); column++) {
            int decision = column;
            table.number(
                    labels.get(column),
                    "Decision " + labels.get(column),
                    row -> String.valueOf(counts.get(row).get(decision)));
        }
        return table.rows(IntStream.range(0, labels.size()).boxed().toList());
    }

    private static Component classes(AccuracyReport report) {
        List<BarChart.Bar> bars = report.perClass().entrySet().stream()
                .map(entry -> new BarChart.Bar(
                        entry.getKey(),
                        1,
                        entry.getValue().accuracy(),
                        ModelFacts.percent(entry.getValue().accuracy()) + " of "
                                + Wording.count(entry.getValue().total()),
                        false))
                .toList();
        return new Div(
                new Drawing(new BarChart(bars)
                        .drawing("Share of right decisions per class; the table below has the numbers")),
                new NativeDetails("Table", scores("Class", report.perClass())));
    }

    private static DataTable<Map.Entry<String, Score>> scores(String what, Map<String, Score> scores) {
        return new DataTable<Map.Entry<String, Score>>("Accuracy by " + what.toLowerCase(Locale.ROOT))
                .text(what, Map.Entry::getKey)
                .number(
                        "Right",
                        "Decisions that name the right class.",
                        entry -> Wording.count(entry.getValue().right()))
                .number(
                        "Of",
                        "Decided recordings.",
                        entry -> Wording.count(entry.getValue().total()))
                .number(
                        "Share",
                        "Right of all.",
                        entry -> ModelFacts.percent(entry.getValue().accuracy()))
                .rows(List.copyOf(scores.entrySet()));
    }
}
