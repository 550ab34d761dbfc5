package org.earshot.study.blinding;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.earshot.study.session.CountedSessions;
import org.earshot.study.version.DraftDependent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks at results, straight from SQL. */
@Component
class LookRows implements DraftDependent {

    private static final String ANSWERS = """
            SELECT n.id AS session
            FROM answer a JOIN trial t ON t.id = a.trial_id JOIN session n ON n.id = t.session_id
            WHERE n.study_id = :study AND %s AND NOT t.practice AND t.told IS NULL
            """.formatted(CountedSessions.COUNTED);

    private static final String THERE =
            "SELECT count(DISTINCT session) AS participants, count(*) AS answers FROM (" + ANSWERS + ") there";

    private final JdbcClient jdbc;
    private final Clock clock;

    LookRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean anythingToSee(long study) {
        return jdbc.sql("SELECT EXISTS (" + ANSWERS + ")")
                .param("study", study)
                .query(Boolean.class)
                .single();
    }

    /** What there is to see at the moment. */
    Look now(long study, String researcher, String reason) {
        Instant now = clock.instant();
        return jdbc.sql(THERE)
                .param("study", study)
                .query((row, number) ->
                        new Look(now, researcher, reason, row.getInt("participants"), row.getLong("answers")))
                .single();
    }

    void add(long study, Look look) {
        jdbc.sql("INSERT INTO look (study_id, at, researcher, reason, participants, answers)"
                        + " VALUES (:study, :at, :researcher, :reason, :participants, :answers)")
                .param("study", study)
                .param("at", look.at().atOffset(ZoneOffset.UTC))
                .param("researcher", look.researcher())
                .param("reason", look.reason())
                .param("participants", look.participants())
                .param("answers", look.answers())
                .update();
    }

    @Override
    public void studyDeleted(long study) {
        jdbc.sql("DELETE FROM look WHERE study_id = :study")
                .param("study", study)
                .update();
    }

    List<Look> of(long study) {
        return jdbc.sql("SELECT at, researcher, reason, participants, answers FROM look WHERE study_id = :study"
                        + " ORDER BY id")
                .param("study", study)
                .query((row, number) -> new Look(
                        row.getTimestamp("at").toInstant(),
                        Objects.requireNonNull(row.getString("researcher")),
                        Objects.requireNonNull(row.getString("reason")),
                        row.getInt("participants"),
                        row.getLong("answers")))
                .list();
    }
}
