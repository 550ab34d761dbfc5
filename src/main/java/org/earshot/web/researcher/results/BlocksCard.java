package org.earshot.web.researcher.results;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.function.Function;
import org.earshot.app.results.StudyAnalysis;
import org.earshot.chart.Series;
import org.earshot.chart.ShareChart;
import org.earshot.chart.SvgElement;
import org.earshot.evaluation.Rate;
import org.earshot.evaluation.detail.Learning;
import org.earshot.evaluation.detail.Learning.Block;
import org.earshot.evaluation.detail.Learning.InBlock;
import org.earshot.study.configuration.Condition;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.Chart;
import org.earshot.web.researcher.component.ConditionLabel;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.Figure;
import org.earshot.web.researcher.component.Wording;

/** Agreement by which of the session's blocks it was: the effect of the order. */
class BlocksCard extends Card {

    private static final String TITLE = "Agreement by block";
    private static final String PARTICIPANTS = "Sessions with an answer here: the n of the interval.";

    private final Learning learning;
    private final List<Condition> conditions;

    BlocksCard(Learning learning, StudyAnalysis analysis) {
        super(TITLE);
        this.learning = learning;
        this.conditions =
                learning.blocks().stream().map(InBlock::condition).distinct().toList();
        setId("blocks");
        if (learning.allBlocks().size() < 2) {
            explained("Every session of this study has one block, so there is no order that could have an effect.");
            return;
        }
        explained(
                "The same condition met first, second or later: each point is of the participants whose order of conditions put it"
                        + " there. If practice or fatigue carries over, points of one condition differ. With 95% intervals over"
                        + " participants; the broken line is chance.");
        add(
                new Chart(
                        "agreement-by-block",
                        TITLE,
                        "Share of answers that name the network's decision, by the block in which a condition came. "
                                + Wording.intervals(analysis),
                        conditions,
                        () -> drawing(analysis)),
                new NativeDetails("Table", table()),
                new H3("All conditions together"),
                together());
    }

    private SvgElement drawing(StudyAnalysis analysis) {
        return new ShareChart(
                        learning.allBlocks().stream()
                                .map(of -> String.valueOf(of.block()))
                                .toList(),
                        "block of the session",
                        conditions.stream().map(this::series).toList(),
                        1.0 / analysis.labels().size())
                .drawing(TITLE + " per condition; the table below has the numbers");
    }

    private Series series(Condition condition) {
        return new Series(
                condition,
                Wording.condition(condition),
                learning.blocks().stream()
                        .filter(of -> of.condition().equals(condition))
                        .map(of -> new Series.Point(
                                of.agreement().share(), of.agreement().interval()))
                        .toList());
    }

    private DataTable<InBlock> table() {
        DataTable<InBlock> table = new DataTable<InBlock>(TITLE + " and condition")
                .column("Condition", of -> new ConditionLabel(of.condition()))
                .number("Block", "Of the session, from 1.", of -> String.valueOf(of.block()));
        return withAgreement(table, InBlock::agreement).rows(learning.blocks());
    }

    private DataTable<Block> together() {
        DataTable<Block> table = new DataTable<Block>(TITLE).text("Block", of -> String.valueOf(of.block()));
        return withAgreement(table, Block::agreement).rows(learning.allBlocks());
    }

    private static <T> DataTable<T> withAgreement(DataTable<T> table, Function<T, Rate> agreement) {
        return table.number(
                        "Participants",
                        PARTICIPANTS,
                        of -> Wording.count(agreement.apply(of).participants()))
                .number(
                        "Answers",
                        "Analysed answers here.",
                        of -> Wording.count(agreement.apply(of).answers()))
                .numbers("Agreement", Wording.AGREEMENT, of -> Figure.of(agreement.apply(of)));
    }
}
