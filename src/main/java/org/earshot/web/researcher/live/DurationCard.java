package org.earshot.web.researcher.live;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.earshot.chart.DurationChart;
import org.earshot.study.live.LiveStudy;
import org.earshot.study.live.LiveStudy.StretchDuration;
import org.earshot.study.live.Quartiles;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.Drawing;
import org.earshot.web.researcher.component.Wording;

/** How long a session and its parts take. */
class DurationCard extends Card {

    private static final String NAME = "The middle half of how long each part takes, with its median";

    private record Row(String part, Quartiles quartiles) {}

    private record Shown(Quartiles whole, List<StretchDuration> parts) {}

    private final Paragraph none = new Paragraph("Nobody has completed a part of the study yet.");
    private final Drawing drawing = new Drawing(new DurationChart(List.of(), LiveWords::stretch).drawing(NAME));
    private final DataTable<Row> table = new DataTable<Row>("How long it takes")
            .text("Part", Row::part)
            .number(
                    "n",
                    "How many sessions completed it.",
                    row -> Wording.count(row.quartiles().n()))
            .number(
                    "Lower quartile",
                    "A quarter took no longer.",
                    row -> LiveWords.exact(row.quartiles().lower()))
            .number(
                    "Median",
                    "Half took no longer.",
                    row -> LiveWords.exact(row.quartiles().median()))
            .number(
                    "Upper quartile",
                    "Three quarters took no longer.",
                    row -> LiveWords.exact(row.quartiles().upper()));
    private final ContentSwitch<Shown> durations = new ContentSwitch<>(this::draw);

    DurationCard() {
        super("How long it takes");
        explained(
                "Of everybody who completed a part: from the lower to the upper quartile, with the median as a line. Blocks are"
                        + " without the break before them, the whole session with all breaks.");
        add(none, drawing, table);
    }

    void show(LiveStudy now) {
        durations.show(new Shown(now.whole(), now.durations()));
    }

    private void draw(Shown now) {
        none.setVisible(now.parts().isEmpty());
        drawing.setVisible(!now.parts().isEmpty());
        table.setVisible(!now.parts().isEmpty());
        drawing.draw(new DurationChart(now.parts(), LiveWords::stretch).drawing(NAME));
        Stream<Row> parts =
                now.parts().stream().map(part -> new Row(LiveWords.stretch(part.stretch()), part.quartiles()));
        Stream<Row> whole = Stream.of(new Row("Whole session", now.whole()))
                .filter(row -> row.quartiles().n() > 0);
        table.rows(Stream.concat(parts, whole).toList());
    }
}
