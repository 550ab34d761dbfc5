package org.earshot.lrp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.earshot.EarshotException;
import org.earshot.lrp.rule.AlphaBeta;
import org.earshot.lrp.rule.Epsilon;
import org.earshot.lrp.rule.Flat;
import org.earshot.lrp.rule.ZPlus;
import org.earshot.model.Architecture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleNotationTest {

    @Test
    void aCompositeOfOnesOwnHasItsRulesByKindAndByLayer() {
        Composite composite = RuleNotation.composite(
                "mine", Map.of("first", "flat", "dense", "epsilon(0.25)", "conv2", "alpha-beta(3, 2)"));
        assertThat(composite.first()).isEqualTo(Flat.STANDARD);
        assertThat(composite.convolution()).isEqualTo(ZPlus.STANDARD);
        assertThat(composite.dense()).isEqualTo(new Epsilon(0.25f));
        assertThat(composite.layers()).isEqualTo(Map.of("conv2", new AlphaBeta(3, 2, 1e-6f)));
    }

    @Test
    void theRuleOfALayerHoldsInTheGraph() {
        Architecture architecture = SmallNetworks.waveform(false);
        var weights = SmallNetworks.random(architecture, 41, true);
        float[][] inputs = SmallNetworks.inputs(architecture, 2, 42);
        Composite mine = RuleNotation.composite("mine", Map.of("conv2", "gamma(0.5)", "fc3", "zplus"));
        MatrixRelevance definition = new MatrixRelevance(architecture, weights);
        try (Explainer explainer = Explainer.temporary("small", architecture, weights, List.of(mine))) {
            float[] relevance =
                    explainer.explain(inputs, Target.of(2), mine).get(0).relevance();
            double[] expected = definition.relevance(inputs[0], 2, mine);
            for (int i = 0; i < expected.length; i++) {
                assertThat((double) relevance[i]).isCloseTo(expected[i], within(1e-3));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "epsilon()",
                "epsilon(x)",
                "gamma",
                "gamma(1, 2)",
                "alpha-beta(2)",
                "Flat",
                "flat(1)",
                "",
                "zplus("
            })
    void whatIsNoRuleIsRefusedWithThePlaceAndTheRulesThatThereAre(String words) {
        assertThatThrownBy(() -> RuleNotation.composite("mine", Map.of("conv3", words)))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("'" + words + "' for conv3")
                .hasMessageContaining("gamma(G)");
    }

    @Test
    void aKnownNameAndAnUnknownLayerAreRefused() {
        assertThatThrownBy(() -> RuleNotation.composite("epsilon-plus", Map.of("dense", "flat")))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("a name of its own");
        Composite mine = RuleNotation.composite("mine", Map.of("conv9", "flat"));
        assertThatThrownBy(() -> mine.check(SmallNetworks.waveform(false)))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("conv9")
                .hasMessageContaining("conv1, conv2, fc3, fc4");
    }
}
