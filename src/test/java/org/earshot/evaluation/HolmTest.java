package org.earshot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HolmTest {

    /** From R 4.2.2: p.adjust(c(0.01, 0.04, 0.03, 0.005, 0.04, 0.9), "holm"). */
    @Test
    void agreesWithRsAdjustment() {
        assertThat(Holm.adjusted(0.01, 0.04, 0.03, 0.005, 0.04, 0.9))
                .containsExactly(new double[] {0.05, 0.12, 0.12, 0.03, 0.12, 0.9}, within(1e-15));
    }

    @Test
    void neverExceedsOneAndLeavesASinglePAlone() {
        assertThat(Holm.adjusted(0.7, 0.6)).containsExactly(1, 1);
        assertThat(Holm.adjusted(0.03)).containsExactly(0.03);
        assertThat(Holm.adjusted()).isEmpty();
    }

    @Test
    void whatIsNoProbabilityIsRefused() {
        assertThatThrownBy(() -> Holm.adjusted(0.1, 1.2)).hasMessageContaining("1.2");
        assertThatThrownBy(() -> Holm.adjusted(Double.NaN, 0.2)).hasMessageContaining("NaN");
    }
}
