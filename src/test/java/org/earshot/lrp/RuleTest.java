package org.earshot.lrp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.earshot.EarshotException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {

    @ParameterizedTest
    @ValueSource(floats = {0, -1e-6f, Float.NaN, Float.POSITIVE_INFINITY})
    void aStabiliserThatDoesNotStabiliseIsRefused(float epsilon) {
        assertThatThrownBy(() -> new Epsilon(epsilon))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining(String.valueOf(epsilon));
        assertThatThrownBy(() -> new ZPlus(epsilon)).isInstanceOf(EarshotException.class);
        assertThatThrownBy(() -> new AlphaBeta(2, 1, epsilon)).isInstanceOf(EarshotException.class);
    }

    @Test
    void alphaAndBetaMustConserve() {
        assertThat(new AlphaBeta(1, 0, 1e-6f).beta()).isZero();
        assertThatThrownBy(() -> new AlphaBeta(2, 2, 1e-6f))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("alpha 2.0 and beta 2.0");
        assertThatThrownBy(() -> new AlphaBeta(0, -1, 1e-6f)).isInstanceOf(EarshotException.class);
    }

    @Test
    void anUnknownCompositeIsRefusedWithTheKnownOnes() {
        assertThat(Composite.named("epsilon-plus")).isEqualTo(Composite.EPSILON_PLUS);
        assertThatThrownBy(() -> Composite.named("epsilon-minus"))
                .isInstanceOf(EarshotException.class)
                .hasMessage(
                        "There is no composite 'epsilon-minus' (known: epsilon, epsilon-plus, epsilon-alpha2-beta1)");
    }
}
