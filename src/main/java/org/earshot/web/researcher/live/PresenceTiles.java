package org.earshot.web.researcher.live;

import com.vaadin.flow.component.html.Div;
import org.earshot.study.configuration.StudyConfiguration.Recruitment;
import org.earshot.study.live.PresenceCounts;
import org.earshot.study.live.SessionPresence;
import org.earshot.web.researcher.component.FigureTile;
import org.earshot.web.researcher.component.Wording;

/** How many sessions stand where. */
class PresenceTiles extends Div {

    private final String lately;
    private final ContentSwitch<PresenceCounts> standings = new ContentSwitch<>(this::fill);

    PresenceTiles(Recruitment recruitment) {
        this.lately = LiveWords.span(recruitment.abandonedAfter());
        addClassNames("tiles", "five");
    }

    void show(PresenceCounts now) {
        standings.show(now);
    }

    private void fill(PresenceCounts now) {
        removeAll();
        add(
                tile("Here", now, SessionPresence.HERE, "heard of in the last " + lately),
                tile("Left without a word", now, SessionPresence.AWAY, "may still come back"),
                tile("Finished", now, SessionPresence.FINISHED, "reached the end"),
                tile("Withdrawn", now, SessionPresence.WITHDRAWN, "answers erased"),
                tile("Screened out", now, SessionPresence.SCREENED_OUT, "by a check on the way"));
    }

    private static FigureTile tile(String name, PresenceCounts now, SessionPresence standing, String more) {
        return new FigureTile(name, Wording.count(now.of(standing)), more);
    }
}
