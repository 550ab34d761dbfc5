package org.earshot.study.stored;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.earshot.study.AnsweredTrial;
import org.earshot.study.AnsweredTrials;
import org.earshot.study.Condition;
import org.earshot.study.ParticipantRecord;
import org.earshot.study.PlayedTrial;
import org.earshot.study.SessionFlag;
import org.earshot.study.UnknownStudyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Results straight from SQL, a thousand rows at a time. */
@Service
@Transactional(readOnly = true)
class StoredAnsweredTrials implements AnsweredTrials {

    private static final int ROWS_AT_ONCE = 1000;

    private static final String ANSWERS = """
            SELECT n.id AS session, v.number AS version, m.condition, t.block, t.position, m.media_id, s.name, s.recording,
                   s.speaker, s.true_label, s.prediction, a.answer, a.second_choice, a.confidence, a.response_time_ms,
                   a.plays, a.received_at, n.flag
            FROM answer a
            JOIN trial t ON t.id = a.trial_id
            JOIN stimulus m ON m.id = t.stimulus_id
            JOIN sample s ON s.id = m.sample_id
            JOIN session n ON n.id = t.session_id
            JOIN study_version v ON v.id = n.version_id
            WHERE n.study_id = :study AND NOT t.practice AND t.told IS NULL AND n.flag = ANY (:flags)
            ORDER BY v.number, n.number, t.position
            """;

    /** The count of underruns is the browser's own, from when it opened the sound, so that only its growth belongs to a trial. */
    private static final String PLAYED = """
            SELECT t.session_id, t.position, a.events @> '[{"type": "played-to-end"}]' AS to_the_end,
                   a.events @> '[{"type": "interrupted"}]'
                   OR coalesce((SELECT max((e ->> 'underruns')::numeric) > min((e ->> 'underruns')::numeric)
                                FROM jsonb_array_elements(a.events) e
                                WHERE e ->> 'type' = 'play' AND jsonb_typeof(e -> 'underruns') = 'number'), false) AS troubled
            FROM answer a
            JOIN trial t ON t.id = a.trial_id
            JOIN stimulus m ON m.id = t.stimulus_id
            JOIN session n ON n.id = t.session_id
            WHERE n.study_id = :study AND NOT t.practice AND t.told IS NULL AND n.flag = ANY (:flags) AND m.kind = 'AUDIO'
            """;

    private final JdbcClient jdbc;
    private final ParticipantRows participants;
    private final StudyRepository studies;

    StoredAnsweredTrials(JdbcClient jdbc, ParticipantRows participants, StudyRepository studies) {
        this.jdbc = jdbc;
        this.participants = participants;
        this.studies = studies;
    }

    @Override
    public void forEach(String slug, Set<SessionFlag> include, Consumer<AnsweredTrial> consumer) {
        try (Stream<AnsweredTrial> trials = jdbc
                .sql(ANSWERS)
                .withFetchSize(ROWS_AT_ONCE)
                .param("study", study(slug))
                .param("flags", names(include))
                .query((row, number) -> trial(row))
                .stream()) {
            trials.forEach(consumer);
        }
    }

    @Override
    public void forEachParticipant(String slug, Set<SessionFlag> include, Consumer<ParticipantRecord> consumer) {
        participants.forEach(study(slug), names(include), consumer);
    }

    @Override
    public void forEachPlayed(String slug, Set<SessionFlag> include, Consumer<PlayedTrial> consumer) {
        try (Stream<PlayedTrial> played = jdbc
                .sql(PLAYED)
                .withFetchSize(ROWS_AT_ONCE)
                .param("study", study(slug))
                .param("flags", names(include))
                .query((row, number) -> new PlayedTrial(
                        Objects.requireNonNull(row.getObject("session_id", UUID.class)),
                        row.getInt("position"),
                        row.getBoolean("to_the_end"),
                        row.getBoolean("troubled")))
                .stream()) {
            played.forEach(consumer);
        }
    }

    private Long study(String slug) {
        return studies.findBySlug(slug)
                .orElseThrow(() -> new UnknownStudyException(slug))
                .id();
    }

    private static String[] names(Set<SessionFlag> flags) {
        return flags.stream().map(SessionFlag::name).toArray(String[]::new);
    }

    private static AnsweredTrial trial(ResultSet row) throws SQLException {
        return new AnsweredTrial(
                Objects.requireNonNull(row.getObject("session", UUID.class)),
                row.getInt("version"),
                Condition.parse(row.getString("condition")),
                row.getInt("block"),
                row.getInt("position"),
                row.getString("media_id"),
                row.getString("name"),
                row.getString("recording"),
                row.getString("speaker"),
                row.getString("true_label"),
                row.getString("prediction"),
                row.getString("answer"),
                Optional.ofNullable(row.getString("second_choice")),
                integer(row, "confidence"),
                decimal(row, "response_time_ms"),
                integer(row, "plays"),
                row.getTimestamp("received_at").toInstant(),
                SessionFlag.valueOf(row.getString("flag")));
    }

    private static OptionalInt integer(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static OptionalDouble decimal(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
