package org.earshot.web.researcher.results;

import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earshot.app.results.StudyAnalysis;
import org.earshot.chart.Series;
import org.earshot.chart.ShareChart;
import org.earshot.chart.SvgElement;
import org.earshot.evaluation.detail.Confidence;
import org.earshot.study.configuration.Condition;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.Chart;
import org.earshot.web.researcher.component.ConditionLabel;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.Figure;
import org.earshot.web.researcher.component.Wording;

/** Whether people agree with the network more often where they are surer. */
class ConfidenceCard extends Card {

    private static final String TITLE = "Agreement by confidence";

    private final List<Confidence> confidence;
    private final List<Condition> conditions;

    ConfidenceCard(List<Confidence> confidence, StudyAnalysis analysis) {
        super(TITLE);
        this.confidence = confidence;
        this.conditions =
                confidence.stream().map(Confidence::condition).distinct().toList();
        setId("confidence");
        if (confidence.isEmpty()) {
            explained("This study does not ask how sure people are; trials.confidence in its configuration would.");
            return;
        }
        explained(
                "From 1, guessed, to 5, certain. Those who know when they have recognised the network's decision agree more"
                        + " often where they are surer: points rise. With 95% intervals over participants; the broken line is chance.");
        add(
                new Chart(
                        "agreement-by-confidence",
                        TITLE,
                        "Share of answers that name the network's decision, by confidence from 1 (guessed) to 5 (certain). "
                                + Wording.intervals(analysis),
                        conditions,
                        () -> drawing(analysis)),
                new NativeDetails("Table", table()));
    }

    private SvgElement drawing(StudyAnalysis analysis) {
        return new ShareChart(
                        levels().map(String::valueOf).toList(),
                        "confidence",
                        conditions.stream().map(this::series).toList(),
                        1.0 / analysis.labels().size())
                .drawing(TITLE + " and condition; the table below has the numbers");
    }

    private static Stream<Integer> levels() {
        return IntStream.rangeClosed(1, Confidence.MOST).boxed();
    }

    private Series series(Condition condition) {
        return new Series(
                condition,
                Wording.condition(condition),
                confidence.stream()
                        .filter(of -> of.condition().equals(condition))
                        .map(of -> new Series.Point(
                                of.agreement().share(), of.agreement().interval()))
                        .toList());
    }

    private DataTable<Confidence> table() {
        return new DataTable<Confidence>(TITLE)
                .column("Condition", of -> new ConditionLabel(of.condition()))
                .number("Confidence", "From 1, guessed, to 5, certain.", of -> String.valueOf(of.confidence()))
                .number(
                        "Participants",
                        "Sessions with such an answer.",
                        of -> Wording.count(of.agreement().participants()))
                .number(
                        "Answers",
                        "Answers given with this confidence.",
                        of -> Wording.count(of.agreement().answers()))
                .numbers("Agreement", Wording.AGREEMENT, of -> Figure.of(of.agreement()))
                .rows(confidence);
    }
}
