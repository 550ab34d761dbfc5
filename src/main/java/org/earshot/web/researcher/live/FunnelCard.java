package org.earshot.web.researcher.live;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.earshot.chart.FunnelChart;
import org.earshot.study.live.FunnelRow;
import org.earshot.study.live.SessionSection;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.Drawing;
import org.earshot.web.researcher.component.Wording;

/** How far people come, and where they stop. */
class FunnelCard extends Card {

    private static final String NAME = "How many arrive at each part of the study, and how many stop there";

    private final Drawing drawing = new Drawing(new FunnelChart(List.of(), LiveWords::stretch).drawing(NAME));
    private final DataTable<FunnelRow> table = new DataTable<FunnelRow>("How far people come")
            .text("Part", row -> LiveWords.stretch(row.stretch()))
            .number("Arrived", "Everybody who ever came to this part.", row -> Wording.count(row.arrived()))
            .number("Went on", "Completed this part.", FunnelCard::wentOn)
            .number("Here", "Are in this part now.", row -> Wording.count(row.here()))
            .number(
                    "Left without a word",
                    "Have not been heard of for so long that their place is given to others.",
                    row -> Wording.count(row.away()))
            .number("Withdrew", "Left and had everything erased.", row -> Wording.count(row.withdrawn()))
            .number("Screened out", "By a check in this part.", row -> LiveWords.screenedOut(row.screenedOut()));
    private final ContentSwitch<List<FunnelRow>> rows = new ContentSwitch<>(this::draw);

    FunnelCard() {
        super("How far people come");
        explained(
                "Everybody who arrived at a part of the study either went on, is there now, or stopped there. A break belongs to"
                        + " the block after it.");
        Div key = new Div(key("went", "went on"), key("here", "is there now"), key("stopped", "stopped"));
        key.addClassNames("key", "live-key");
        add(key, drawing, table);
    }

    void show(List<FunnelRow> now) {
        rows.show(now);
    }

    private void draw(List<FunnelRow> now) {
        drawing.draw(new FunnelChart(now, LiveWords::stretch).drawing(NAME));
        table.rows(now);
    }

    private static String wentOn(FunnelRow row) {
        return row.stretch().equals(SessionSection.END) ? "" : Wording.count(row.wentOn());
    }

    private static Span key(String kind, String words) {
        Span key = new Span(words);
        key.addClassName(kind);
        return key;
    }
}
