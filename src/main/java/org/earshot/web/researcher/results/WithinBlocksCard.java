package org.earshot.web.researcher.results;

import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import org.earshot.app.results.StudyAnalysis;
import org.earshot.chart.Series;
import org.earshot.chart.ShareChart;
import org.earshot.chart.SvgElement;
import org.earshot.evaluation.detail.Learning.Part;
import org.earshot.study.configuration.Condition;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.Chart;
import org.earshot.web.researcher.component.ConditionLabel;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.Figure;
import org.earshot.web.researcher.component.Wording;

/** Agreement from the first to the last trial of a block. */
class WithinBlocksCard extends Card {

    private static final String TITLE = "Agreement within a block";

    private final List<Part> parts;
    private final List<Condition> conditions;

    WithinBlocksCard(List<Part> parts, StudyAnalysis analysis) {
        super(TITLE);
        this.parts = parts;
        this.conditions = parts.stream().map(Part::condition).distinct().toList();
        setId("within-blocks");
        explained(
                "Who learns a condition agrees more often towards its block's end. Trials are counted within the block, over"
                        + " the answers that are analysed. With 95% intervals over participants; the broken line is chance.");
        add(
                new Chart(
                        "agreement-within-a-block",
                        TITLE,
                        "Share of answers that name the network's decision. " + Wording.intervals(analysis),
                        conditions,
                        () -> drawing(analysis)),
                new NativeDetails("Table", table()));
    }

    private SvgElement drawing(StudyAnalysis analysis) {
        return new ShareChart(
                        parts.stream().map(WithinBlocksCard::trials).distinct().toList(),
                        "trial in the block",
                        conditions.stream().map(this::series).toList(),
                        1.0 / analysis.labels().size())
                .drawing(TITLE + " per condition; the table below has the numbers");
    }

    private static String trials(Part part) {
        return part.from() == part.to() ? "" + part.from() : part.from() + "\u2013" + part.to();
    }

    private Series series(Condition condition) {
        return new Series(
                condition,
                Wording.condition(condition),
                parts.stream()
                        .filter(part -> part.condition().equals(condition))
                        .map(part -> new Series.Point(
                                part.agreement().share(), part.agreement().interval()))
                        .toList());
    }

    private DataTable<Part> table() {
        return new DataTable<Part>(TITLE)
                .column("Condition", part -> new ConditionLabel(part.condition()))
                .number("Trials", "Which of the block's analysed answers, from 1.", WithinBlocksCard::trials)
                .number(
                        "Participants",
                        "Sessions with an answer here: the n of the interval.",
                        part -> Wording.count(part.agreement().participants()))
                .number(
                        "Answers",
                        "Analysed answers here.",
                        part -> Wording.count(part.agreement().answers()))
                .numbers("Agreement", Wording.AGREEMENT, part -> Figure.of(part.agreement()))
                .rows(parts);
    }
}
