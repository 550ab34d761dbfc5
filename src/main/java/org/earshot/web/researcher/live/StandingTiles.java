package org.earshot.web.researcher.live;

import com.vaadin.flow.component.html.Div;
import org.earshot.study.configuration.StudyConfiguration.Recruitment;
import org.earshot.study.live.Standing;
import org.earshot.study.live.Standings;
import org.earshot.web.researcher.component.Tile;
import org.earshot.web.researcher.component.Words;

/** How many sessions stand where. */
class StandingTiles extends Div {

    private final String lately;
    private final Changing<Standings> standings = new Changing<>(this::fill);

    StandingTiles(Recruitment recruitment) {
        this.lately = LiveWords.span(recruitment.abandonedAfter());
        addClassNames("tiles", "five");
    }

    void show(Standings now) {
        standings.show(now);
    }

    private void fill(Standings now) {
        removeAll();
        add(
                tile("Here", now, Standing.HERE, "heard of in the last " + lately),
                tile("Left without a word", now, Standing.AWAY, "may still come back"),
                tile("Finished", now, Standing.FINISHED, "reached the end"),
                tile("Withdrawn", now, Standing.WITHDRAWN, "answers erased"),
                tile("Screened out", now, Standing.SCREENED_OUT, "by a check on the way"));
    }

    private static Tile tile(String name, Standings now, Standing standing, String more) {
        return new Tile(name, Words.count(now.of(standing)), more);
    }
}
