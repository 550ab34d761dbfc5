package org.earshot.lrp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.earshot.model.Architecture;
import org.earshot.model.Weights;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Relevance from the graph against the explicit matrix definition of every rule. */
class RelevancePassTest {

    private static final Epsilon LARGE_EPSILON = new Epsilon(0.25f);
    private static final AlphaBeta ALPHA3_BETA2 = new AlphaBeta(3, 2, 1e-6f);

    /** The composites, and every rule in every place: signed inputs occur in the first layer and between dense layers. */
    private static Stream<Composite> composites() {
        return Stream.concat(
                Composite.all().stream(),
                Stream.of(
                        new Composite("large-epsilon", LARGE_EPSILON, LARGE_EPSILON, LARGE_EPSILON),
                        new Composite("plus-everywhere", ZPlus.STANDARD, ZPlus.STANDARD, ZPlus.STANDARD),
                        new Composite("alpha-beta-everywhere", ALPHA3_BETA2, ALPHA3_BETA2, ALPHA3_BETA2),
                        new Composite("mixed", Epsilon.STANDARD, ALPHA3_BETA2, ZPlus.STANDARD)));
    }

    private static Stream<Arguments> cases() {
        return composites()
                .flatMap(composite -> Stream.of(Arguments.of(composite, false), Arguments.of(composite, true)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void relevanceIsThatOfTheExplicitMatrices(Composite composite, boolean reluBetweenDense) {
        Architecture architecture = SmallNetworks.waveform(reluBetweenDense);
        Weights weights = SmallNetworks.random(architecture, 7, true);
        float[][] inputs = SmallNetworks.inputs(architecture, 5, 8);
        int[] targets = {0, 1, 2, 0, 1};
        MatrixRelevance definition = new MatrixRelevance(architecture, weights);
        try (Explainer explainer = Explainer.temporary("small", architecture, weights, List.of(composite))) {
            Relevance relevance = explainer.explain(inputs, Target.each(targets), composite);
            for (int i = 0; i < inputs.length; i++) {
                double[] logits = definition.forward(inputs[i]).getLast();
                double[] expected = definition.relevance(inputs[i], targets[i], composite);
                assertThat(distance(relevance.get(i).logits(), logits)).isLessThan(1e-5);
                assertThat(distance(relevance.get(i).relevance(), expected)).isLessThan(1e-4);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("composites")
    void silenceGivesFiniteRelevance(Composite composite) {
        Architecture architecture = SmallNetworks.waveform(false);
        Weights weights = SmallNetworks.random(architecture, 3, true);
        float[][] silence = {new float[architecture.input().size()]};
        try (Explainer explainer = Explainer.temporary("small", architecture, weights, List.of(composite))) {
            Relevance.Sample sample =
                    explainer.explain(silence, Target.PREDICTED, composite).get(0);
            for (float value : sample.relevance()) {
                assertThat(value).isZero();
            }
            assertThat(sample.absorbedByBiases()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("conserving")
    void relevanceIsConservedWithoutBiases(Composite composite) {
        Architecture architecture = SmallNetworks.waveform(false);
        Weights weights = SmallNetworks.random(architecture, 11, false);
        float[][] inputs = SmallNetworks.inputs(architecture, 4, 12);
        try (Explainer explainer = Explainer.temporary("small", architecture, weights, List.of(composite))) {
            for (Relevance.Sample sample :
                    explainer.explain(inputs, Target.PREDICTED, composite).samples()) {
                assertThat(sample.absorbedByBiases()).isCloseTo(0, within(1e-4));
            }
        }
    }

    /** AlphaBeta conserves only where every sum has both signs, which short kernels do not promise. */
    private static Stream<Composite> conserving() {
        return Stream.of(Composite.EPSILON, Composite.EPSILON_PLUS);
    }

    private static double distance(float[] actual, double[] expected) {
        double difference = 0;
        double norm = 0;
        for (int i = 0; i < expected.length; i++) {
            difference += (actual[i] - expected[i]) * (actual[i] - expected[i]);
            norm += expected[i] * expected[i];
        }
        // Where nothing speaks for the target, all relevance is zero.
        return difference == 0 ? 0 : Math.sqrt(difference / norm);
    }
}
