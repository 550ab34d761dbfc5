package org.earshot.recomputed;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The exact permutation test of two conditions that every participant met: all ways of swapping, for each participant, which answers
 * were given under which of the two. The application draws 10,000 of them at random.
 */
public final class SwappedTables {

    private static final double ROUNDING = 1e-12;
    /** More would take too long. */
    private static final int MOST = 12;

    private final List<Answer> answers;
    private final int[] owner;
    private final boolean[] first;
    private final int participants;

    /** All answers under either condition. */
    public SwappedTables(Answers one, Answers other) {
        List<String> sessions = one.sessions();
        if (sessions.size() > MOST
                || sessions.size() != other.sessions().size()
                || !sessions.containsAll(other.sessions())) {
            throw new AssertionError("Not " + MOST + " participants at most who met both conditions");
        }
        this.participants = sessions.size();
        this.answers = Stream.concat(one.all().stream(), other.all().stream()).toList();
        this.owner = answers.stream()
                .mapToInt(answer -> sessions.indexOf(answer.session()))
                .toArray();
        this.first = new boolean[answers.size()];
        Arrays.fill(first, 0, one.size(), true);
    }

    /** Two-sided; NaN where the figure is undefined. A swap after which it is undefined counts as one that differs as much. */
    public double p(Predicate<Answer> among, Statistic figure) {
        int[] chosen = IntStream.range(0, answers.size())
                .filter(at -> among.test(answers.get(at)))
                .toArray();
        ToDoubleFunction<int[]> swapped =
                figure.on(IntStream.of(chosen).mapToObj(answers::get).toList());
        double observed = difference(chosen, swapped, 0);
        int asFar = 0;
        for (int swaps = 0; swaps < 1 << participants; swaps++) {
            asFar += difference(chosen, swapped, swaps) < observed - ROUNDING ? 0 : 1;
        }
        return Double.isNaN(observed) ? Double.NaN : (double) asFar / (1 << participants);
    }

    /** @param swaps one bit for every participant */
    private double difference(int[] chosen, ToDoubleFunction<int[]> figure, int swaps) {
        int[] one = IntStream.of(chosen)
                .map(at -> first[at] == ((swaps >> owner[at] & 1) == 0) ? 1 : 0)
                .toArray();
        int[] other = IntStream.of(one).map(times -> 1 - times).toArray();
        return Math.abs(figure.applyAsDouble(one) - figure.applyAsDouble(other));
    }
}
