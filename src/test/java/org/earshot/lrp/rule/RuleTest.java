package org.earshot.lrp.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.earshot.EarshotException;
import org.earshot.lrp.Composite;
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
        assertThatThrownBy(() -> new ZPlus(epsilon, true)).isInstanceOf(EarshotException.class);
        assertThatThrownBy(() -> new AlphaBeta(2, 1, epsilon)).isInstanceOf(EarshotException.class);
        assertThatThrownBy(() -> new Gamma(0.25f, epsilon)).isInstanceOf(EarshotException.class);
        assertThatThrownBy(() -> new ZBox(epsilon)).isInstanceOf(EarshotException.class);
        assertThatThrownBy(() -> new WSquare(epsilon)).isInstanceOf(EarshotException.class);
        assertThatThrownBy(() -> new Flat(epsilon)).isInstanceOf(EarshotException.class);
    }

    @Test
    void alphaAndBetaMustConserve() {
        assertThat(new AlphaBeta(1, 0, 1e-6f).beta()).isZero();
        assertThatThrownBy(() -> new AlphaBeta(2, 2, 1e-6f))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("alpha 2.0 and beta 2.0");
        assertThatThrownBy(() -> new AlphaBeta(0, -1, 1e-6f)).isInstanceOf(EarshotException.class);
    }

    @ParameterizedTest
    @ValueSource(floats = {-0.25f, Float.NaN, Float.POSITIVE_INFINITY})
    void aGammaThatIsNoEnhancementIsRefused(float gamma) {
        assertThatThrownBy(() -> new Gamma(gamma, 1e-6f))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining(String.valueOf(gamma));
    }

    @Test
    void limitsOfInputsAreKnownInTheFirstLayerAlone() {
        assertThatThrownBy(() -> Composite.everywhere("box", ZBox.STANDARD))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("first layer");
    }

    @Test
    void anUnknownCompositeIsRefusedWithTheKnownOnes() {
        assertThat(Composite.named("epsilon-plus")).isEqualTo(Composite.EPSILON_PLUS);
        assertThatThrownBy(() -> Composite.named("epsilon-minus"))
                .isInstanceOf(EarshotException.class)
                .hasMessageStartingWith(
                        "There is no composite 'epsilon-minus' (known: epsilon-plus, epsilon, epsilon-alpha2-beta1, ");
    }
}
