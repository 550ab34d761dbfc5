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
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked by many at once must not differ in a bit from what is asked alone. */
class ConcurrentExplanationsTest {

    @TempDir
    private Path cache;

    private static final List<Composite> COMPOSITES = List.of(Composite.EPSILON_PLUS, Composite.EPSILON_ALPHA2_BETA1);

    /**
     * @param rounding how far relevance may be off, relative to its greatest value. The kernels of AlexNet's backward pass sum in an
     *     order that follows the size of the batch on some processors: 2.1e-7 was seen on an AMD EPYC, and 5e-7 of sums of layers
     */
    @Slow
    @ParameterizedTest
    @CsvSource({"audionet-digit, 0", "alexnet-digit, 1e-6"})
    void theShippedNetworksExplainTheSameAloneAndAmongOthers(String name, double rounding) throws Exception {
        Model model = ShippedModels.named(name);
        try (Explainer explainer = Explainer.open(model, cache, DeviceChoice.CPU, COMPOSITES)) {
            float[][] inputs = bursts(19, model.architecture().input().size());
            for (Composite composite : COMPOSITES) {
                List<Relevance.Sample> alone = new ArrayList<>();
                for (float[] input : inputs) {
                    alone.add(single(explainer, input, composite));
                }
                assertSame(concurrently(explainer, inputs, composite), alone, rounding);
                assertSame(explainer.explain(inputs, request(composite)).samples(), alone, rounding);
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

    private static void assertSame(List<Relevance.Sample> actual, List<Relevance.Sample> expected, double rounding) {
        for (int i = 0; i < expected.size(); i++) {
            assertThat(actual.get(i).logits()).isEqualTo(expected.get(i).logits());
            assertThat(actual.get(i).relevance())
                    .containsExactly(expected.get(i).relevance(), offset((float)
                            (rounding * greatest(expected.get(i).relevance()))));
            assertThat(actual.get(i).layers())
                    .usingRecursiveComparison()
                    .withComparatorForType((a, b) -> compare(a, b, 10 * rounding), Double.class)
                    .isEqualTo(expected.get(i).layers());
        }
    }

    private static float greatest(float[] values) {
        float greatest = 0;
        for (float value : values) {
            greatest = Math.max(greatest, Math.abs(value));
        }
        return greatest;
    }

    private static int compare(double a, double b, double rounding) {
        return Math.abs(a - b) <= rounding * Math.max(Math.abs(a), Math.abs(b)) ? 0 : Double.compare(a, b);
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
