package org.earshot.recomputed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpandedTailTest {

    /** By scipy: norm.sf(t.isf(0.025, n - 1) * sqrt(n / (n - 1))). */
    @ParameterizedTest
    @CsvSource({
        "5, 0.0009541005518824885",
        "6, 0.0024318031746115563",
        "8, 0.0057375205170298715",
        "12, 0.010756614916552474",
        "100, 0.023064387207087624"
    })
    void tailsAreThoseOfScipy(int participants, double tail) {
        assertThat(ExpandedTail.of(participants)).isCloseTo(tail, within(1e-12));
    }
}
