package org.earshot.lrp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.earshot.Slow;
import org.earshot.lrp.device.DeviceChoice;
import org.earshot.model.Model;
import org.earshot.model.ShippedModels;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked by many at once must not differ in a bit from what is asked alone. */
class ConcurrentExplanationsTest {

    @TempDir
    private Path cache;

    /** Relative to the greatest value. */
    private static final double ROUNDING = 1e-4;

    private static final List<Composite> COMPOSITES = List.of(Composite.EPSILON_PLUS, Composite.EPSILON_ALPHA2_BETA1);

    @Slow
    @ParameterizedTest
    @ValueSource(strings = {"audionet-digit", "alexnet-digit"})
    void theShippedNetworksExplainTheSameAloneAndAmongOthers(String name) throws Exception {
        Model model = ShippedModels.named(name);
        try (Explainer explainer = Explainer.open(model, cache, DeviceChoice.CPU, COMPOSITES)) {
            float[][] inputs = bursts(19, model.architecture().input().size());
            for (Composite composite : COMPOSITES) {
                List<Relevance.Sample> alone = new ArrayList<>();
                for (float[] input : inputs) {
                    alone.add(single(explainer, input, composite));
                }
                assertSame(concurrently(explainer, inputs, composite), alone);
                assertSame(explainer.explain(inputs, request(composite)).samples(), alone);
            }
        }
    }

    private static List<Relevance.Sample> concurrently(Explainer explainer, float[][] inputs, Composite composite)
            throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Relevance.Sample>> answers = new ArrayList<>();
            for (float[] input : inputs) {
                answers.add(threads.submit(() -> single(explainer, input, composite)));
            }
            List<Relevance.Sample> samples = new ArrayList<>();
            for (Future<Relevance.Sample> answer : answers) {
                samples.add(answer.get());
            }
            return samples;
        }
    }

    private static Relevance.Sample single(Explainer explainer, float[] input, Composite composite) {
        return explainer.explain(new float[][] {input}, request(composite)).get(0);
    }

    private static RelevanceRequest request(Composite composite) {
        return RelevanceRequest.of(Target.PREDICTED, composite).with(RelevanceRequest.Detail.SUMS);
    }

    /** The same but for rounding: on some processors the order in which kernels sum follows the size of the batch. */
    private static void assertSame(List<Relevance.Sample> actual, List<Relevance.Sample> expected) {
        for (int i = 0; i < expected.size(); i++) {
            assertNear(actual.get(i).logits(), expected.get(i).logits());
            assertNear(actual.get(i).relevance(), expected.get(i).relevance());
            assertThat(actual.get(i).layers())
                    .usingRecursiveComparison()
                    .withComparatorForType(ConcurrentExplanationsTest::compareRoughly, Double.class)
                    .withComparatorForType((a, b) -> compareRoughly((double) a, (double) b), Float.class)
                    .isEqualTo(expected.get(i).layers());
        }
    }

    private static void assertNear(float[] actual, float[] expected) {
        float greatest = 0;
        for (float value : expected) {
            greatest = Math.max(greatest, Math.abs(value));
        }
        assertThat(actual).containsExactly(expected, offset((float) (ROUNDING * greatest)));
    }

    private static int compareRoughly(double a, double b) {
        return Math.abs(a - b) <= ROUNDING * Math.max(1, Math.max(Math.abs(a), Math.abs(b))) ? 0 : Double.compare(a, b);
    }

    /** A tone under noise that rises and falls, between silence. */
    private static float[][] bursts(int count, int length) {
        SplittableRandom random = new SplittableRandom(5);
        float[][] inputs = new float[count][length];
        for (int row = 0; row < count; row++) {
            for (int i = length / 4; i < 3 * length / 4; i++) {
                double envelope = Math.sin(2 * Math.PI * (i / (double) length - 0.25));
                inputs[row][i] =
                        (float) (envelope * (0.5 * Math.sin(0.02 * i * (row + 2)) + 0.1 * random.nextGaussian()));
            }
        }
        return inputs;
    }
}
