package org.earshot.lrp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.earshot.lrp.rule.AlphaBeta;
import org.earshot.lrp.rule.Epsilon;
import org.earshot.lrp.rule.Gamma;
import org.earshot.lrp.rule.ZPlus;
import org.earshot.model.Architecture;
import org.earshot.model.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
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
                        Composite.of("large-epsilon", LARGE_EPSILON, LARGE_EPSILON, LARGE_EPSILON),
                        Composite.of("plus-everywhere", ZPlus.STANDARD, ZPlus.STANDARD, ZPlus.STANDARD),
                        Composite.of("alpha-beta-everywhere", ALPHA3_BETA2, ALPHA3_BETA2, ALPHA3_BETA2),
                        Composite.of("mixed", Epsilon.STANDARD, ALPHA3_BETA2, ZPlus.STANDARD)));
    }

    private static Stream<Arguments> cases() {
        return composites()
                .flatMap(composite -> Stream.of(
                                SmallNetworks.waveform(false),
                                SmallNetworks.waveform(true),
                                SmallNetworks.spectrogram())
                        .map(architecture -> Arguments.of(composite, architecture)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void relevanceIsThatOfTheExplicitMatrices(Composite composite, Architecture architecture) {
        Weights weights = SmallNetworks.random(architecture, 7, true);
        float[][] inputs = SmallNetworks.inputs(architecture, 5, 8);
        int[] targets = {0, 1, 2, 0, 1};
        MatrixRelevance definition = new MatrixRelevance(architecture, weights);
        // Without biases in the denominators, single precision is a hundred times less exact.
        double bound = composite.name().endsWith("zero-bias") ? 1e-2 : 1e-4;
        try (Explainer explainer = explainer(architecture, weights, composite)) {
            Relevance relevance = explainer.explain(inputs, Target.each(targets), composite);
            for (int i = 0; i < inputs.length; i++) {
                double[] logits = definition.forward(inputs[i]).getLast();
                double[] expected = definition.relevance(inputs[i], targets[i], composite);
                assertThat(distance(relevance.get(i).logits(), logits)).isLessThan(1e-5);
                assertThat(distance(relevance.get(i).relevance(), expected)).isLessThan(bound);
            }
        }
    }

    private static Explainer explainer(Architecture architecture, Weights weights, Composite composite) {
        return Explainer.temporary("small", architecture, weights, List.of(composite))
                .withLimits(new InputLimits(MatrixRelevance.LOW, MatrixRelevance.HIGH));
    }

    @ParameterizedTest
    @EnumSource(Seed.class)
    void relevanceStartsFromWhatWasAskedFor(Seed seed) {
        Architecture architecture = SmallNetworks.waveform(true);
        Weights weights = SmallNetworks.random(architecture, 21, true);
        float[][] inputs = SmallNetworks.inputs(architecture, 4, 22);
        MatrixRelevance definition = new MatrixRelevance(architecture, weights);
        RelevanceRequest request =
                RelevanceRequest.of(Target.of(1), Composite.EPSILON_PLUS).withSeed(seed);
        try (Explainer explainer = explainer(architecture, weights, Composite.EPSILON_PLUS)) {
            Relevance relevance = explainer.explain(inputs, request);
            for (int i = 0; i < inputs.length; i++) {
                double[] logits = definition.forward(inputs[i]).getLast();
                double[] start = new double[3];
                int runnerUp = logits[0] >= logits[2] ? 0 : 2;
                start[1] = seed == Seed.ONE ? 1 : logits[1];
                start[runnerUp] = seed == Seed.CONTRASTIVE ? -logits[runnerUp] : 0;
                double[] expected = definition
                        .layers(inputs[i], start, Composite.EPSILON_PLUS)
                        .getFirst();
                assertThat(distance(relevance.get(i).relevance(), expected)).isLessThan(1e-4);
                assertThat(relevance.get(i).start())
                        .isCloseTo((float) Arrays.stream(start).sum(), within(1e-4f));
            }
        }
    }

    @Test
    void relevanceOfEveryLayerIsThatOfTheExplicitMatrices() {
        Architecture architecture = SmallNetworks.spectrogram();
        Weights weights = SmallNetworks.random(architecture, 31, true);
        float[][] inputs = SmallNetworks.inputs(architecture, 3, 32);
        MatrixRelevance definition = new MatrixRelevance(architecture, weights);
        RelevanceRequest request =
                RelevanceRequest.of(Target.of(0), Composite.EPSILON_PLUS).with(RelevanceRequest.Detail.LAYERS);
        try (Explainer explainer = explainer(architecture, weights, Composite.EPSILON_PLUS)) {
            Relevance relevance = explainer.explain(inputs, request);
            for (int i = 0; i < inputs.length; i++) {
                double[] start = {definition.forward(inputs[i]).getLast()[0], 0, 0};
                List<double[]> expected = definition.layers(inputs[i], start, Composite.EPSILON_PLUS);
                List<Relevance.Layer> layers = relevance.get(i).layers();
                assertThat(layers)
                        .extracting(Relevance.Layer::name)
                        .containsExactly("conv1", "conv2", "conv3", "fc4", "fc5");
                int[] places = {0, 1, 4, 9, 12};
                for (int layer = 0; layer < places.length; layer++) {
                    assertThat(distance(layers.get(layer).relevance().orElseThrow(), expected.get(places[layer])))
                            .isLessThan(1e-4);
                    assertThat(layers.get(layer).sum())
                            .isCloseTo(
                                    Arrays.stream(expected.get(places[layer])).sum(), within(1e-3));
                }
                double absorbed = layers.stream()
                        .mapToDouble(Relevance.Layer::absorbedByBias)
                        .sum();
                assertThat(absorbed).isCloseTo(relevance.get(i).absorbedByBiases(), within(1e-3));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("composites")
    void silenceGivesFiniteRelevance(Composite composite) {
        Architecture architecture = SmallNetworks.waveform(false);
        Weights weights = SmallNetworks.random(architecture, 3, true);
        float[][] silence = {new float[architecture.input().size()]};
        try (Explainer explainer = explainer(architecture, weights, composite)) {
            Relevance.Sample sample =
                    explainer.explain(silence, Target.PREDICTED, composite).get(0);
            // Rules that do not ask for the input's values give some to silence, too.
            boolean looksAtValues = composite.first() instanceof Epsilon
                    || composite.first() instanceof ZPlus
                    || composite.first() instanceof AlphaBeta
                    || composite.first() instanceof Gamma;
            for (float value : sample.relevance()) {
                assertThat(value).isFinite();
                assertThat(looksAtValues && value != 0).isFalse();
            }
            assertThat(sample.absorbedByBiases()).isFinite();
        }
    }

    @ParameterizedTest
    @MethodSource("conserving")
    void relevanceIsConservedWithoutBiases(Composite composite) {
        Architecture architecture = SmallNetworks.waveform(false);
        Weights weights = SmallNetworks.random(architecture, 11, false);
        float[][] inputs = SmallNetworks.inputs(architecture, 4, 12);
        try (Explainer explainer = explainer(architecture, weights, composite)) {
            for (Relevance.Sample sample :
                    explainer.explain(inputs, Target.PREDICTED, composite).samples()) {
                assertThat(sample.absorbedByBiases()).isCloseTo(0, within(1e-4));
            }
        }
    }

    /** AlphaBeta conserves only where every sum has both signs, which short kernels do not promise. */
    private static Stream<Composite> conserving() {
        return Stream.of(
                        "epsilon",
                        "epsilon-plus",
                        "gamma-0.25",
                        "epsilon-plus-flat",
                        "epsilon-plus-wsquare",
                        "epsilon-gamma-box")
                .map(Composite::named);
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
