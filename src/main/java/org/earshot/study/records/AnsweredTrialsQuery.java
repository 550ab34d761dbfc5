package org.earshot.study.records;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.earshot.study.session.SessionFlag;
import org.earshot.study.version.StudyRepository;
import org.earshot.study.version.UnknownStudyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Results straight from SQL, a thousand rows at a time, as they were when the first one was asked for. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class AnsweredTrialsQuery implements AnsweredTrials {

    private static final int ROWS_AT_ONCE = 1000;

    /**
     * Whatever is added to a session, its own row is changed by the same transaction: {@link org.earshot.study.session.Participations} locks
     * it, and moves it on. So the last transactions on the sessions' rows tell whether anything is new.
     */
    private static final String STATE = """
            SELECT count(*) || ' ' || coalesce(md5(string_agg(n.id::text || n.xmin::text, ',' ORDER BY n.id)), '')
            FROM session n WHERE n.study_id = :study AND n.flag = ANY (:flags)
            """;

    private static final String ANSWERS = """
            SELECT n.id AS session, v.number AS version, t.stimulus_id, t.block, t.position, a.answer, a.second_choice,
                   a.confidence, a.response_time_ms, a.plays, a.received_at, n.flag
            FROM answer a
            JOIN trial t ON t.id = a.trial_id
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
    private final ParticipantQuery participants;
    private final StudyRepository studies;

    AnsweredTrialsQuery(JdbcClient jdbc, ParticipantQuery participants, StudyRepository studies) {
        this.jdbc = jdbc;
        this.participants = participants;
        this.studies = studies;
    }

    @Override
    public String state(String slug, Set<SessionFlag> include) {
        return jdbc.sql(STATE)
                .param("study", study(slug))
                .param("flags", names(include))
                .query(String.class)
                .single();
    }

    @Override
    public void forEach(String slug, Set<SessionFlag> include, Consumer<AnsweredTrial> consumer) {
        Long study = study(slug);
        AnswerRowReader rows = new AnswerRowReader();
        jdbc.sql(AnswerRowReader.STIMULI).param("study", study).query(rows::rememberStimulus);
        try (Stream<AnsweredTrial> trials = jdbc
                .sql(ANSWERS)
                .withFetchSize(ROWS_AT_ONCE)
                .param("study", study)
                .param("flags", names(include))
                .query((row, number) -> rows.trial(row))
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
}
