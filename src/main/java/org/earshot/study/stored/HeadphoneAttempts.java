package org.earshot.study.stored;

import java.util.List;
import java.util.UUID;
import org.earshot.study.HeadphoneCheck;
import org.earshot.study.RefusedException;
import org.earshot.study.RefusedException.Reason;
import org.earshot.study.RenderedHeadphoneItem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The headphone checks of sessions: what each attempt plays, and how it went. */
@Component
class HeadphoneAttempts {

    private static final String DRAWN = """
            SELECT i.media_id, i.answer
            FROM headphone_attempt a
            CROSS JOIN LATERAL unnest(a.items) WITH ORDINALITY AS drawn (item, place)
            JOIN headphone_item i ON i.id = drawn.item
            WHERE a.session_id = :session AND a.attempt = :attempt
            ORDER BY drawn.place
            """;

    private final JdbcClient jdbc;

    HeadphoneAttempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Drawn(String media, int answer) {}

    /**
     * Keeps an item of a version.
     *
     * @param ordinal from 1
     */
    void store(long version, int ordinal, String media, RenderedHeadphoneItem item) {
        jdbc.sql("INSERT INTO headphone_item (version_id, ordinal, media_id, answer)"
                        + " VALUES (:version, :ordinal, :media, :answer)")
                .param("version", version)
                .param("ordinal", ordinal)
                .param("media", media)
                .param("answer", item.answer())
                .update();
    }

    void discard(long version) {
        jdbc.sql("DELETE FROM headphone_item WHERE version_id = :version")
                .param("version", version)
                .update();
    }

    /** Writes down which items every attempt plays; each in another order than the one before. */
    void draw(UUID session, long version, HeadphoneCheck check, Draws draws) {
        List<Long> items = jdbc.sql("SELECT id FROM headphone_item WHERE version_id = :version ORDER BY ordinal")
                .param("version", version)
                .query((row, number) -> row.getLong("id"))
                .list();
        for (int attempt = 1; attempt <= check.attempts(); attempt++) {
            items = draws.reordered(items, "headphones/" + attempt);
            jdbc.sql("INSERT INTO headphone_attempt (session_id, attempt, items) VALUES (:session, :attempt, :items)")
                    .param("session", session)
                    .param("attempt", attempt)
                    .param("items", items.toArray(Long[]::new))
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
