package org.earshot.app.check;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.earshot.study.records.AnsweredTrial;
import org.earshot.study.records.AnsweredTrials;
import org.earshot.study.session.SessionFlag;
import org.jspecify.annotations.Nullable;

/**
 * How long a trial of a study took so far: from one answer to the next within a block.
 *
 * @param seconds the median
 * @param trials how many were timed
 * @param real of participants; otherwise of tests, who may click through faster
 */
record TrialPace(double seconds, int trials, boolean real) {

    /** Fewer tell little. */
    static final int FEWEST = 20;

    /** Whoever takes longer has done something else meanwhile. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** Of participants if enough of their trials were timed, else of tests if enough of these were; else nothing. */
    static Optional<TrialPace> of(AnsweredTrials answers, String slug) {
        Timing timing = new Timing();
        answers.forEach(slug, Set.of(SessionFlag.NONE, SessionFlag.TEST), timing);
        return timing.pace(SessionFlag.NONE).or(() -> timing.pace(SessionFlag.TEST));
    }

    private static final class Timing implements Consumer<AnsweredTrial> {

        private final Map<SessionFlag, List<Double>> seconds = new EnumMap<>(SessionFlag.class);
        private @Nullable UUID session;
        private int block;
        private Instant before = Instant.EPOCH;

        @Override
        public void accept(AnsweredTrial trial) {
            Duration took = Duration.between(before, trial.receivedAt());
            if (trial.session().equals(session) && trial.block() == block && took.compareTo(LONGEST) < 0) {
                seconds.computeIfAbsent(trial.flag(), flag -> new ArrayList<>()).add(took.toMillis() / 1000.0);
            }
            session = trial.session();
            block = trial.block();
            before = trial.receivedAt();
        }

        private Optional<TrialPace> pace(SessionFlag flag) {
            List<Double> timed =
                    seconds.getOrDefault(flag, List.of()).stream().sorted().toList();
            return timed.size() < FEWEST
                    ? Optional.empty()
                    : Optional.of(new TrialPace(timed.get(timed.size() / 2), timed.size(), flag == SessionFlag.NONE));
        }
    }
}
