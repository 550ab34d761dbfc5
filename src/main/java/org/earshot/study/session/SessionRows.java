package org.earshot.study.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earshot.study.configuration.Condition;
import org.earshot.study.rendering.RenderedStimulus;
import org.earshot.study.session.input.Phase;
import org.earshot.study.trial.TrialList;
import org.earshot.study.version.DraftDependent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What starting and showing sessions needs to know, straight from SQL. */
@Component
public class SessionRows implements DraftDependent {

    private static final String TRIAL = """
            SELECT t.id, t.session_id, t.practice, t.position, t.told, m.media_id, m.kind, s.prediction
            FROM trial t JOIN stimulus m ON m.id = t.stimulus_id JOIN sample s ON s.id = m.sample_id
            """;

    /** What sessions own, in an order in which it can go; {@link #remove} lets the sessions follow. */
    private static final List<String> OWNED = List.of(
            "DELETE FROM trial WHERE session_id = ANY (:sessions)",
            "DELETE FROM headphone_attempt WHERE session_id = ANY (:sessions)",
            "DELETE FROM step WHERE session_id = ANY (:sessions)",
            "DELETE FROM session_event WHERE session_id = ANY (:sessions)",
            "UPDATE personal_link SET session_id = NULL WHERE session_id = ANY (:sessions)");

    private final JdbcClient jdbc;

    SessionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A line of a trial list with what it shows; the prediction is for the server alone. */
    record Trial(
            UUID id,
            UUID session,
            boolean practice,
            int position,
            Optional<String> told,
            String media,
            RenderedStimulus.Kind kind,
            String prediction) {

        SessionPlan.Stage stage() {
            return new SessionPlan.Stage(practice ? Phase.PRACTICE : Phase.TRIAL, position);
        }
    }

    Optional<Trial> trial(UUID id) {
        return jdbc.sql(TRIAL + "WHERE t.id = :id")
                .param("id", id)
                .query((row, number) -> trial(row))
                .optional();
    }

    /** What several stages show, which are trials of practice or of the study, in one query. */
    Map<SessionPlan.Stage, Trial> trials(UUID session, List<SessionPlan.Stage> stages) {
        if (stages.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(TRIAL + "WHERE t.session_id = :session AND t.position IN (:positions)")
                .param("session", session)
                .param(
                        "positions",
                        stages.stream().map(SessionPlan.Stage::index).toList())
                .query((row, number) -> trial(row))
                .list()
                .stream()
                .filter(trial -> stages.contains(trial.stage()))
                .collect(Collectors.toMap(Trial::stage, Function.identity()));
    }

    private static Trial trial(ResultSet row) throws SQLException {
        return new Trial(
                row.getObject("id", UUID.class),
                row.getObject("session_id", UUID.class),
                row.getBoolean("practice"),
                row.getInt("position"),
                Optional.ofNullable(row.getString("told")),
                row.getString("media_id"),
                RenderedStimulus.Kind.valueOf(row.getString("kind")),
                row.getString("prediction"));
    }

    public List<TrialList.Candidate> candidates(long version) {
        return jdbc.sql("SELECT m.id, s.ordinal, s.practice, m.condition FROM stimulus m"
                        + " JOIN sample s ON s.id = m.sample_id WHERE s.version_id = :version ORDER BY s.ordinal, m.id")
                .param("version", version)
                .query((row, number) -> new TrialList.Candidate(
                        row.getLong("id"),
                        row.getInt("ordinal"),
                        row.getBoolean("practice"),
                        Condition.parse(row.getString("condition"))))
                .list();
    }

    int nextNumber(long version) {
        return jdbc.sql("SELECT coalesce(max(number), 0) + 1 FROM session WHERE version_id = :version")
                .param("version", version)
                .query(Integer.class)
                .single();
    }

    /**
     * Everything the participants gave, but for the sessions themselves.
     *
     * @return how many answers it was
     */
    int erase(UUID... sessions) {
        int answers = update(
                "DELETE FROM answer WHERE trial_id IN (SELECT id FROM trial WHERE session_id = ANY (:sessions))",
                sessions);
        OWNED.forEach(statement -> update(statement, sessions));
        return answers;
    }

    /**
     * Leaves nothing of sessions that never counted.
     *
     * @return how many answers it was
     */
    public int remove(UUID... sessions) {
        int answers = erase(sessions);
        update("DELETE FROM session_token WHERE session_id = ANY (:sessions)", sessions);
        update("DELETE FROM session WHERE id = ANY (:sessions)", sessions);
        return answers;
    }

    /** Leaves nothing of a draft's sessions, which are previews; after it, the draft may change. */
    @Override
    public void renderingDiscarded(long version) {
        remove(jdbc.sql("SELECT id FROM session WHERE version_id = :version")
                .param("version", version)
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new));
    }

    private int update(String statement, UUID[] sessions) {
        return jdbc.sql(statement).param("sessions", sessions).update();
    }

    public static List<Condition> conditions(ResultSet row) throws SQLException {
        String[] names = (String[]) row.getArray("conditions").getArray();
        return Arrays.stream(names).map(Condition::parse).toList();
    }
}
