package org.earshot.study.trial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.session.SessionStart;

/**
 * The trial lists of sessions that are yet to start: the same draws that {@link SessionStart} makes.
 *
 * @param labels the model's classes
 */
public record PlannedTrialLists(
        List<TrialList.Candidate> candidates,
        Map<Long, Shown> shown,
        List<String> labels,
        StudyConfiguration configuration) {

    /** A stimulus as researchers know it. */
    public record Shown(long stimulus, String media, String sample) {}

    /** One list for every number, from 1, and every order of conditions. */
    public void forEach(int sessions, Consumer<PlannedSession> consumer) {
        Map<Long, Condition> conditions = candidates.stream()
                .collect(Collectors.toMap(TrialList.Candidate::stimulus, TrialList.Candidate::condition));
        BlockOrder orders = BlockOrder.of(configuration);
        Map<List<Condition>, Integer> before = new HashMap<>();
        for (int number = 1; number <= sessions; number++) {
            Optional<List<Condition>> expected = orders.next(before, left(before));
            for (List<Condition> order : orders.orders()) {
                consumer.accept(new PlannedSession(
                        number, expected.filter(order::equals).isPresent(), order, lines(order, number, conditions)));
            }
            expected.ifPresent(order -> before.merge(order, 1, Integer::sum));
        }
    }

    private Predicate<List<Condition>> left(Map<List<Condition>, Integer> before) {
        int most = configuration.participants().maxPerCondition().orElse(Integer.MAX_VALUE);
        return order -> before.getOrDefault(order, 0) < most;
    }

    private List<PlannedSession.Line> lines(List<Condition> order, int number, Map<Long, Condition> conditions) {
        SessionRandomness randomness =
                new SessionRandomness(configuration.samples().seed(), number);
        return TrialList.ofSession(candidates, labels, configuration.procedure(), order, randomness).lines().stream()
                .map(line -> line(line, conditions))
                .toList();
    }

    private PlannedSession.Line line(TrialList.Line line, Map<Long, Condition> conditions) {
        Shown stimulus = Objects.requireNonNull(shown.get(line.stimulus()));
        return new PlannedSession.Line(
                new TrialPlace(line.practice(), line.round(), line.block(), line.position()),
                Objects.requireNonNull(conditions.get(line.stimulus())),
                stimulus.media(),
                stimulus.sample(),
                line.told());
    }
}
