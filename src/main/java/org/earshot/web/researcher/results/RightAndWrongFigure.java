package org.earshot.web.researcher.results;

import java.util.List;
import java.util.stream.Stream;
import org.earshot.app.results.StudyAnalysis;
import org.earshot.chart.PanelsChart;
import org.earshot.chart.PanelsChart.Panel;
import org.earshot.chart.PanelsChart.Row;
import org.earshot.chart.Series;
import org.earshot.chart.SvgElement;
import org.earshot.evaluation.Cell;
import org.earshot.evaluation.Evaluation;
import org.earshot.evaluation.Stratum;
import org.earshot.evaluation.Summary;
import org.earshot.study.configuration.Condition;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.Chart;
import org.earshot.web.researcher.component.Wording;

/** Informedness and markedness per digit and condition, the network's right decisions beside its wrong ones, as in the paper. */
class RightAndWrongFigure extends Card {

    private static final String TITLE = "Right and wrong decisions per digit";

    private final Evaluation evaluation;
    private final List<Condition> conditions;
    private final List<String> labels;

    RightAndWrongFigure(Evaluation evaluation, StudyAnalysis analysis) {
        super(TITLE);
        this.evaluation = evaluation;
        this.conditions = analysis.conditions();
        this.labels = analysis.labels();
        setId("right-and-wrong-per-digit");
        explained(
                "In the manner of the user study of Becker et al. (2024), for print: the recordings that the network classified"
                        + " correctly on the left, incorrectly on the right. Below the digits stand figures that are not defined. The tables"
                        + " of the next two figures have the numbers, under \u201cRight decisions\u201d and \u201cWrong decisions\u201d.");
        add(new Chart(
                "right-and-wrong-per-digit",
                "Informedness and markedness per digit and condition",
                "The network's decision is the truth, the participant's answer the response. Hollow: not defined. "
                        + Wording.intervals(analysis),
                conditions,
                this::drawing));
    }

    private SvgElement drawing() {
        return new PanelsChart(
                        labels,
                        Stream.of(Measure.values())
                                .map(measure -> new Row(
                                        measure.title,
                                        List.of(
                                                panel("Correctly classified", measure, Stratum.CORRECT),
                                                panel("Incorrectly classified", measure, Stratum.INCORRECT))))
                                .toList())
                .drawing(
                        "Informedness and markedness per digit and condition, at right and at wrong decisions of the network");
    }

    private Panel panel(String title, Measure measure, Stratum stratum) {
        long answers = conditions.stream()
                .map(condition -> evaluation.summary(condition, stratum))
                .mapToLong(Summary::answers)
                .sum();
        return new Panel(
                title + " (" + Wording.count(answers, "answer", "answers") + ")",
                conditions.stream()
                        .map(condition -> new Series(
                                condition,
                                Wording.condition(condition),
                                labels.stream()
                                        .map(label -> point(measure, evaluation.cell(condition, stratum, label)))
                                        .toList()))
                        .toList());
    }

    private static Series.Point point(Measure measure, Cell cell) {
        return new Series.Point(measure.value(cell), measure.interval(cell));
    }
}
