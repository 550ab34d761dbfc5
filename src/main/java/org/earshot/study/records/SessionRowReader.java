package org.earshot.study.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;
import org.earshot.database.Json;
import org.earshot.study.configuration.Condition;
import org.earshot.study.session.SessionFlag;
import org.earshot.study.trial.TrialPlace;

/** Reads the rows of {@link SessionRecordQuery}. */
final class SessionRowReader {

    private SessionRowReader() {}

    static PlannedTrial trial(ResultSet row) throws SQLException {
        return new PlannedTrial(
                session(row),
                row.getInt("number"),
                row.getInt("version"),
                SessionFlag.valueOf(row.getString("flag")),
                place(row),
                Condition.parse(row.getString("condition")),
                row.getString("media_id"),
                row.getString("name"),
                row.getString("recording"),
                row.getString("speaker"),
                row.getString("true_label"),
                row.getString("prediction"),
                Optional.ofNullable(row.getString("told")),
                given(row));
    }

    private static Optional<PlannedTrial.Given> given(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        if (answer == null) {
            return Optional.empty();
        }
        return Optional.of(new PlannedTrial.Given(
                answer,
                Optional.ofNullable(row.getString("second_choice")),
                integer(row, "confidence"),
                decimal(row, "response_time_ms"),
                integer(row, "plays"),
                row.getTimestamp("received_at").toInstant(),
                TrialObservation.of(Json.readObjects(row.getString("events")))));
    }

    /** One row of the database has all events of a trial. */
    static List<ObservedEvent> events(ResultSet row) throws SQLException {
        ObservedEvent.Source source = ObservedEvent.Source.valueOf(row.getString("source"));
        String data = row.getString("data");
        if (source != ObservedEvent.Source.TRIAL) {
            return List.of(event(row, source, 1, row.getString("type"), Json.readObject(data)));
        }
        List<ObservedEvent> events = new ArrayList<>();
        for (Map<String, Object> told : Json.readObjects(data)) {
            String type = told.get("type") instanceof String ? String.valueOf(told.remove("type")) : "";
            events.add(event(row, source, events.size() + 1, type, told));
        }
        return events;
    }

    /** @param rest what else was told; what has a column of its own is taken out of it */
    private static ObservedEvent event(
            ResultSet row, ObservedEvent.Source source, int event, String type, Map<String, Object> rest)
            throws SQLException {
        Object at = rest.get("at");
        if (at instanceof Number || at instanceof String) {
            rest.remove("at");
        }
        return new ObservedEvent(
                session(row),
                row.getInt("number"),
                row.getInt("version"),
                SessionFlag.valueOf(row.getString("flag")),
                source,
                source == ObservedEvent.Source.TRIAL ? Optional.of(place(row)) : Optional.empty(),
                event,
                type,
                at instanceof Number number ? OptionalDouble.of(number.doubleValue()) : OptionalDouble.empty(),
                at instanceof String text ? Optional.of(text) : Optional.empty(),
                time(row),
                Json.write(rest));
    }

    private static Instant time(ResultSet row) throws SQLException {
        return row.getTimestamp("received_at").toInstant();
    }

    private static TrialPlace place(ResultSet row) throws SQLException {
        return new TrialPlace(
                row.getBoolean("practice"), row.getInt("round"), row.getInt("block"), row.getInt("position"));
    }

    private static UUID session(ResultSet row) throws SQLException {
        return Objects.requireNonNull(row.getObject("session", UUID.class));
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
