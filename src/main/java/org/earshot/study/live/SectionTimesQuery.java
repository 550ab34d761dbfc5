package org.earshot.study.live;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.earshot.study.session.CountedSessions;
import org.earshot.study.session.input.Phase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When sessions completed what, straight from SQL. */
@Component
class SectionTimesQuery {

    private static final String STEPS = """
            SELECT p.session_id, p.place, p.received_at AS at
            FROM step p JOIN session n ON n.id = p.session_id
            WHERE n.study_id = :study AND %s
            """.formatted(CountedSessions.COUNTED);

    private static final String TRIALS = """
            SELECT t.session_id, t.practice, t.block, max(a.received_at) AS at
            FROM answer a JOIN trial t ON t.id = a.trial_id JOIN session n ON n.id = t.session_id
            WHERE n.study_id = :study AND %s
            GROUP BY t.session_id, t.practice, t.block
            """.formatted(CountedSessions.COUNTED);

    private final JdbcClient jdbc;

    SectionTimesQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The times of one session.
     *
     * @param steps by place
     */
    record Times(Map<Integer, Instant> steps, Map<SessionSection, Instant> answers) {

        static final Times NONE = new Times(Map.of(), Map.of());

        /** When the last thing of each stretch was given. */
        Map<SessionSection, Instant> completed(PlannedSections planned) {
            Map<SessionSection, Instant> completed = new HashMap<>(answers);
            steps.forEach((place, at) -> {
                SessionSection stretch = planned.at(place);
                if (stretch.phase() != Phase.TRIAL && stretch.phase() != Phase.PRACTICE) {
                    completed.merge(stretch, at, Times::later);
                }
            });
            return completed;
        }

        /** When the break before each block was over. */
        Map<Integer, Instant> rested(PlannedSections planned) {
            Map<Integer, Instant> rested = new HashMap<>();
            steps.forEach((place, at) -> {
                if (planned.at(place).phase() == Phase.TRIAL) {
                    rested.put(planned.at(place).block(), at);
                }
            });
            return rested;
        }

        private static Instant later(Instant one, Instant other) {
            return one.isAfter(other) ? one : other;
        }
    }

    /** By session; a session that has given nothing has none. */
    Map<UUID, Times> of(long study) {
        Map<UUID, Times> times = new HashMap<>();
        jdbc.sql(STEPS).param("study", study).query(row -> {
            of(times, row.getObject("session_id", UUID.class))
                    .steps()
                    .put(row.getInt("place"), row.getTimestamp("at").toInstant());
        });
        jdbc.sql(TRIALS).param("study", study).query(row -> {
            of(times, row.getObject("session_id", UUID.class))
                    .answers()
                    .put(
                            row.getBoolean("practice")
                                    ? new SessionSection(Phase.PRACTICE, 0)
                                    : new SessionSection(Phase.TRIAL, row.getInt("block")),
                            row.getTimestamp("at").toInstant());
        });
        return times;
    }

    private static Times of(Map<UUID, Times> times, UUID session) {
        return times.computeIfAbsent(
                Objects.requireNonNull(session), one -> new Times(new HashMap<>(), new HashMap<>()));
    }
}
