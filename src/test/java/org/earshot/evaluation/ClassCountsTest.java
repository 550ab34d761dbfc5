package org.earshot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ClassCountsTest {

    @Test
    void handComputedExample() {
        ClassCounts counts = new ClassCounts(6, 2, 4, 8);
        assertThat(counts.informedness().orElseThrow()).isCloseTo(0.6 - 0.2, within(1e-15));
        assertThat(counts.markedness().orElseThrow()).isCloseTo(6 / 8.0 - 4 / 12.0, within(1e-15));
    }

    @Test
    void zeroDenominatorsAreUndefined() {
        assertThat(new ClassCounts(0, 3, 0, 7).informedness()).isEmpty();
        assertThat(new ClassCounts(3, 0, 7, 0).informedness()).isEmpty();
        assertThat(new ClassCounts(0, 0, 3, 7).markedness()).isEmpty();
        assertThat(new ClassCounts(3, 7, 0, 0).markedness()).isEmpty();
    }

    @Test
    void negativeCountsAreRefused() {
        assertThatThrownBy(() -> new ClassCounts(1, -2, 3, 4)).hasMessageContaining("-2");
    }

    @RepeatedTest(50)
    void exchangingDecisionAndAnswerExchangesInformednessAndMarkedness(RepetitionInfo run) {
        SplittableRandom random = new SplittableRandom(run.getCurrentRepetition());
        ClassCounts counts =
                new ClassCounts(random.nextInt(5), random.nextInt(5), random.nextInt(5), random.nextInt(5));
        ClassCounts exchanged = new ClassCounts(counts.tp(), counts.fn(), counts.fp(), counts.tn());
        assertThat(exchanged.informedness()).isEqualTo(counts.markedness());
        counts.informedness().ifPresent(value -> assertThat(value).isBetween(-1.0, 1.0));
    }

    /** Powers 2011: the product of informedness and markedness is the squared Matthews correlation. */
    @RepeatedTest(50)
    void productIsTheSquareOfMatthewsCorrelation(RepetitionInfo run) {
        SplittableRandom random = new SplittableRandom(run.getCurrentRepetition());
        ClassCounts counts = new ClassCounts(
                1 + random.nextInt(50), 1 + random.nextInt(50), 1 + random.nextInt(50), 1 + random.nextInt(50));
        double numerator = (double) counts.tp() * counts.tn() - (double) counts.fp() * counts.fn();
        double denominator = (double) (counts.tp() + counts.fp())
                * (counts.tp() + counts.fn())
                * (counts.tn() + counts.fp())
                * (counts.tn() + counts.fn());
        assertThat(counts.informedness().orElseThrow() * counts.markedness().orElseThrow())
                .isCloseTo(numerator * numerator / denominator, within(1e-12));
    }
}
