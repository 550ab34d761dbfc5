package org.earshot.study.session;

import java.util.List;
import java.util.UUID;
import org.earshot.study.RefusedException;
import org.earshot.study.RefusedException.Reason;
import org.earshot.study.configuration.HeadphoneCheck;
import org.earshot.study.rendering.HeadphoneSounds;
import org.earshot.study.trial.SessionRandomness;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The headphone checks of sessions: what each attempt plays, and how it went. */
@Component
public class HeadphoneAttempts {

    private static final String DRAWN = """
            SELECT i.media_id, i.answer
            FROM headphone_attempt a
            CROSS JOIN LATERAL unnest(a.items) WITH ORDINALITY AS drawn (item, place)
            JOIN headphone_item i ON i.id = drawn.item
            WHERE a.session_id = :session AND a.attempt = :attempt
            ORDER BY drawn.place
            """;

    private final HeadphoneSounds items;
    private final JdbcClient jdbc;

    HeadphoneAttempts(HeadphoneSounds items, JdbcClient jdbc) {
        this.items = items;
        this.jdbc = jdbc;
    }

    private record Drawn(String media, int answer) {}

    /** Writes down which items every attempt plays; each in another order than the one before. */
    void draw(UUID session, long version, HeadphoneCheck check, SessionRandomness randomness) {
        List<Long> order = items.of(version);
        for (int attempt = 1; attempt <= check.attempts(); attempt++) {
            order = randomness.reordered(order, "headphones/" + attempt);
            jdbc.sql("INSERT INTO headphone_attempt (session_id, attempt, items) VALUES (:session, :attempt, :items)")
                    .param("session", session)
                    .param("attempt", attempt)
                    .param("items", order.toArray(Long[]::new))
                    .update();
        }
    }

    /** The media that an attempt plays, in order. */
    List<String> media(UUID session, int attempt) {
        return drawn(session, attempt).stream().map(Drawn::media).toList();
    }

    /**
     * Stores how an attempt went.
     *
     * @return whether it was passed
     * @throws RefusedException if there are not as many answers as items
     */
    boolean judge(UUID session, int attempt, List<Integer> answers, HeadphoneCheck check) {
        List<Drawn> items = drawn(session, attempt);
        if (answers.size() != items.size()) {
            throw new RefusedException(Reason.DOES_NOT_FIT, "'answers' has to have " + items.size() + " answers");
        }
        int right = 0;
        for (int i = 0; i < items.size(); i++) {
            right += items.get(i).answer() == answers.get(i) ? 1 : 0;
        }
        boolean passed = right >= check.pass();
        jdbc.sql("UPDATE headphone_attempt SET right_answers = :right, passed = :passed"
                        + " WHERE session_id = :session AND attempt = :attempt")
                .param("right", right)
                .param("passed", passed)
                .param("session", session)
                .param("attempt", attempt)
                .update();
        return passed;
    }

    private List<Drawn> drawn(UUID session, int attempt) {
        return jdbc.sql(DRAWN)
                .param("session", session)
                .param("attempt", attempt)
                .query((row, number) -> new Drawn(row.getString("media_id"), row.getInt("answer")))
                .list();
    }
}
