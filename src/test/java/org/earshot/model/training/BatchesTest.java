package org.earshot.model.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.earshot.model.Preprocessing;
import org.earshot.model.WaveformInput;
import org.junit.jupiter.api.Test;

class BatchesTest {

    private static final Preprocessing PREPROCESSING = new WaveformInput(8000, 32, 95, 0.001);

    /** Every example has a label of its own, so that it can be recognised. */
    private static List<Example> examples(int count) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            float[] samples = new float[20];
            Arrays.fill(samples, 0.1f + 0.01f * i);
            samples[0] = -0.2f;
            examples.add(new Example("test/" + i, samples, i));
        }
        return examples;
    }

    @Test
    void everyEpochShowsEveryExampleOnceInAnOrderOfItsOwn() {
        Batches batches = new Batches(examples(12), PREPROCESSING, Augmentation.LIGHT, 5, 1);
        List<Integer> shown = new ArrayList<>();
        for (int step = 0; step < 12; step++) {
            Arrays.stream(batches.at(step).labels()).forEach(shown::add);
        }
        List<List<Integer>> epochs = new ArrayList<>();
        for (int epoch = 0; epoch < 5; epoch++) {
            epochs.add(shown.subList(12 * epoch, 12 * (epoch + 1)));
            assertThat(epochs.getLast()).doesNotHaveDuplicates();
        }
        assertThat(epochs).doesNotHaveDuplicates();
    }

    @Test
    void aBatchFollowsFromSeedAndStep() {
        Batches batches = new Batches(examples(12), PREPROCESSING, Augmentation.LIGHT, 5, 1);
        float[][] first = batches.at(7).inputs();
        batches.at(3);
        assertThat(batches.at(7).inputs()).isDeepEqualTo(first);
        assertThat(new Batches(examples(12), PREPROCESSING, Augmentation.LIGHT, 5, 2)
                        .at(7)
                        .inputs()[0])
                .isNotEqualTo(first[0]);
    }

    @Test
    void augmentationKeepsTheLengthAndVariesTheRest() {
        Batches batches = new Batches(examples(1), PREPROCESSING, Augmentation.LIGHT, 8, 1);
        float[][] inputs = batches.at(0).inputs();
        assertThat(inputs).hasDimensions(8, 32);
        assertThat(Arrays.stream(inputs).map(Arrays::hashCode).distinct().count())
                .isEqualTo(8);
    }
}
