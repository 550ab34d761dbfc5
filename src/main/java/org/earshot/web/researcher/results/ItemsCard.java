package org.earshot.web.researcher.results;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.earshot.app.results.StudyAnalysis;
import org.earshot.chart.SpreadChart;
import org.earshot.chart.SpreadChart.Column;
import org.earshot.chart.SpreadChart.Dot;
import org.earshot.chart.SvgElement;
import org.earshot.evaluation.detail.ItemResult;
import org.earshot.evaluation.detail.ItemResult.UnderCondition;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.Modality;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.Chart;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.Figure;
import org.earshot.web.researcher.component.Wording;

/** Every recording, the hardest first. */
class ItemsCard extends Card {

    private static final String TITLE = "Agreement per recording";
    private static final int MOST_INSTEAD = 3;

    private final String slug;
    private final List<ItemResult> items;
    private final List<Condition> conditions;

    ItemsCard(String slug, List<ItemResult> items, StudyAnalysis analysis) {
        super(TITLE);
        this.slug = slug;
        this.items = items;
        this.conditions = analysis.conditions();
        setId("items");
        explained(
                "How often people name the network's decision on each recording, the hardest first, with 95% intervals over"
                        + " participants. In the picture every point is a recording, hollow where the network was wrong; the broken line is"
                        + " chance.");
        add(
                new Chart(
                        "agreement-per-recording",
                        TITLE,
                        "Every point is one of " + items.size()
                                + " recordings: the share of answers that name the network's"
                                + " decision; hollow where the network was wrong. "
                                + Wording.people(analysis) + ".",
                        conditions,
                        () -> drawing(analysis)),
                table());
    }

    private SvgElement drawing(StudyAnalysis analysis) {
        List<Column> columns = conditions.stream()
                .map(condition -> new Column(
                        condition,
                        Wording.condition(condition),
                        items.stream()
                                .filter(item -> under(item, condition)
                                        .agreement()
                                        .share()
                                        .isPresent())
                                .map(item -> new Dot(
                                        name(item),
                                        under(item, condition)
                                                .agreement()
                                                .share()
                                                .orElseThrow(),
                                        !item.modelWasRight()))
                                .toList()))
                .toList();
        return new SpreadChart(columns, 1.0 / analysis.labels().size())
                .drawing(TITLE + " and condition; the table below has the numbers");
    }

    private static String name(ItemResult item) {
        return "Sample " + item.sample() + ", spoken " + item.spoken() + ", network " + item.decided();
    }

    private static UnderCondition under(ItemResult item, Condition condition) {
        return item.conditions().stream()
                .filter(of -> of.condition().equals(condition))
                .findFirst()
                .orElseThrow();
    }

    private DataTable<ItemResult> table() {
        DataTable<ItemResult> table = new DataTable<ItemResult>(TITLE)
                .still()
                .column("Sample", ItemsCard::sample)
                .number("Spoken", "What was said.", ItemResult::spoken)
                .number("Network", "What the network decided: the truth of the evaluation.", ItemResult::decided)
                .numbers("Agreement", Wording.AGREEMENT + " Over all conditions.", item -> Figure.of(item.agreement()));
        conditions.forEach(condition -> table.numbers(
                Wording.condition(condition),
                Wording.AGREEMENT + " With a link to hear or see the stimulus.",
                item -> under(under(item, condition), item)));
        return table.text("Answered instead", ItemsCard::instead).rows(items);
    }

    private static Span sample(ItemResult item) {
        Span origin = new Span(item.recording() + ", speaker " + item.speaker());
        Span sample = new Span(new Span(item.sample()), origin);
        origin.addClassName("quiet");
        sample.addClassName("title-cell");
        return sample;
    }

    private Figure under(UnderCondition under, ItemResult item) {
        Figure figure = Figure.of(under.agreement());
        under.stimulus().ifPresent(stimulus -> figure.add(link(under.condition(), stimulus, item)));
        return figure;
    }

    private Anchor link(Condition condition, String stimulus, ItemResult item) {
        boolean heard = condition.modality() == Modality.AUDIBLE;
        Anchor link = new Anchor(
                heard ? "media/" + stimulus : "api/studies/" + slug + "/stimuli/" + stimulus + ".png",
                heard ? "hear" : "see");
        link.setTarget("_blank");
        link.setRouterIgnore(true);
        link.getElement()
                .setAttribute(
                        "aria-label",
                        (heard ? "hear" : "see") + " sample " + item.sample() + " as "
                                + Wording.condition(condition).toLowerCase(Locale.ROOT));
        return link;
    }

    private static String instead(ItemResult item) {
        String most = item.instead().stream()
                .limit(MOST_INSTEAD)
                .map(answer -> answer.answer() + "\u00a0(" + Wording.count(answer.count()) + ")")
                .collect(Collectors.joining(", "));
        return item.instead().size() > MOST_INSTEAD ? most + ",\u00a0\u2026" : most;
    }
}
