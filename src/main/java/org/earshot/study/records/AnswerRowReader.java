package org.earshot.study.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;
import org.earshot.study.configuration.Condition;
import org.earshot.study.session.SessionFlag;
import org.jspecify.annotations.Nullable;

/**
 * Reads answers. A study has few stimuli and many answers to each: what is known of a stimulus is read once, and the texts are
 * shared by all answers, which spares time and memory. For one run, by one thread.
 */
final class AnswerRowReader {

    /** Every row is to be {@link #rememberStimulus remembered}. Has to see the same of the database as the reading of the answers. */
    static final String STIMULI = """
            SELECT m.id, m.condition, m.media_id, s.name, s.recording, s.speaker, s.true_label, s.prediction
            FROM stimulus m
            JOIN sample s ON s.id = m.sample_id
            JOIN study_version v ON v.id = s.version_id
            WHERE v.study_id = :study
            """;

    private final Map<Long, Stimulus> stimuli = new HashMap<>();
    private final Map<String, Optional<String>> labels = new HashMap<>();
    private UUID session = new UUID(0, 0);

    private record Stimulus(
            Condition condition,
            String media,
            String sample,
            String recording,
            String speaker,
            String trueLabel,
            String prediction) {

        static Stimulus of(ResultSet row) throws SQLException {
            return new Stimulus(
                    Condition.parse(row.getString("condition")),
                    row.getString("media_id"),
                    row.getString("name"),
                    row.getString("recording"),
                    row.getString("speaker"),
                    row.getString("true_label"),
                    row.getString("prediction"));
        }
    }

    void rememberStimulus(ResultSet row) throws SQLException {
        stimuli.put(row.getLong("id"), Stimulus.of(row));
    }

    AnsweredTrial trial(ResultSet row) throws SQLException {
        Stimulus stimulus = Objects.requireNonNull(stimuli.get(row.getLong("stimulus_id")));
        return new AnsweredTrial(
                session(row),
                row.getInt("version"),
                stimulus.condition(),
                row.getInt("block"),
                row.getInt("position"),
                stimulus.media(),
                stimulus.sample(),
                stimulus.recording(),
                stimulus.speaker(),
                stimulus.trueLabel(),
                stimulus.prediction(),
                label(row.getString("answer")).orElseThrow(),
                label(row.getString("second_choice")),
                integer(row, "confidence"),
                decimal(row, "response_time_ms"),
                integer(row, "plays"),
                row.getTimestamp("received_at").toInstant(),
                SessionFlag.valueOf(row.getString("flag")));
    }

    /** The rows of one session come together. */
    private UUID session(ResultSet row) throws SQLException {
        UUID read = Objects.requireNonNull(row.getObject("session", UUID.class));
        if (!read.equals(session)) {
            session = read;
        }
        return session;
    }

    private Optional<String> label(@Nullable String read) {
        return read == null ? Optional.empty() : labels.computeIfAbsent(read, Optional::of);
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
