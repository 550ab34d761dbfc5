package org.earshot.study.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What is drawn can be drawn again, by anybody: the orders here were computed outside of Java, from SHA-256 of
 * {@code seed/number/purpose}, the linear congruential generator that {@link java.util.Random} is specified as, and
 * a shuffle from the last place to the first.
 */
class SessionRandomnessTest {

    private static final List<Integer> TEN =
            IntStream.rangeClosed(1, 10).boxed().toList();

    @Test
    void orderFollowsFromSeedNumberAndPurpose() {
        assertThat(new SessionRandomness(2023, 5).shuffled(TEN, "1")).containsExactly(1, 3, 4, 7, 9, 6, 2, 8, 10, 5);
        assertThat(new SessionRandomness(2023, 5).shuffled(TEN, "2")).containsExactly(5, 6, 3, 4, 9, 8, 7, 1, 2, 10);
        assertThat(new SessionRandomness(2024, 5).shuffled(TEN, "1")).containsExactly(9, 10, 5, 7, 3, 1, 2, 4, 6, 8);
    }

    @Test
    void shuffledOrderIsLeftAsItIsWhereItDiffers() {
        assertThat(new SessionRandomness(2023, 5).reordered(TEN, "1")).containsExactly(1, 3, 4, 7, 9, 6, 2, 8, 10, 5);
        assertThat(new SessionRandomness(2023, 1).reordered(List.of(1, 2), "practice/2"))
                .containsExactly(2, 1);
    }

    /** With number 3 the shuffle of two leaves them where they are. */
    @Test
    void anotherOrderIsFoundWhereTheShuffleGivesTheSame() {
        SessionRandomness third = new SessionRandomness(2023, 3);
        assertThat(third.shuffled(List.of(1, 2), "practice/2")).containsExactly(1, 2);
        assertThat(third.reordered(List.of(1, 2), "practice/2")).containsExactly(2, 1);
        assertThat(third.reordered(List.of(1), "practice/2")).containsExactly(1);
    }
}
