package org.earshot.model.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.earshot.model.Preprocessing;
import org.earshot.model.Task;
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
            examples.add(new Example("test/" + i, samples, i, "test/anybody"));
        }
        return examples;
    }

    private static Batches batches(List<Example> examples, int size, long seed, Balance balance) {
        Schedule schedule = new Schedule(
                "test", size, 100, Optimizer.Adam.USUAL, new LearningRate.Cosine(1, 1), 1, Augmentation.LIGHT, balance);
        return new Batches(examples, PREPROCESSING, schedule, seed);
    }

    @Test
    void everyEpochShowsEveryExampleOnceInAnOrderOfItsOwn() {
        Batches batches = batches(examples(12), 5, 1, Balance.NONE);
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
        Batches batches = batches(examples(12), 5, 1, Balance.NONE);
        float[][] first = batches.at(7).inputs();
        batches.at(3);
        assertThat(batches.at(7).inputs()).isDeepEqualTo(first);
        assertThat(batches(examples(12), 5, 2, Balance.NONE).at(7).inputs()[0]).isNotEqualTo(first[0]);
    }

    @Test
    void augmentationKeepsTheLengthAndVariesTheRest() {
        Batches batches = batches(examples(1), 8, 1, Balance.NONE);
        float[][] inputs = batches.at(0).inputs();
        assertThat(inputs).hasDimensions(8, 32);
        assertThat(Arrays.stream(inputs).map(Arrays::hashCode).distinct().count())
                .isEqualTo(8);
    }

    @Test
    void aBalancedDrawShowsClassesAndTheirSpeakersEquallyOften() {
        List<Example> examples = new ArrayList<>();
        addSpeaker(examples, "man with many", 40, 1);
        addSpeaker(examples, "man with few", 3, 1);
        addSpeaker(examples, "woman", 5, 0);
        Order order = Balance.CLASSES_AND_SPEAKERS.order(examples, 1);
        Map<String, Integer> drawn = new TreeMap<>();
        Set<Integer> seen = new HashSet<>();
        for (int position = 0; position < 160; position++) {
            int index = order.at(position);
            seen.add(index);
            drawn.merge(examples.get(index).speaker(), 1, Integer::sum);
        }
        assertThat(drawn).isEqualTo(Map.of("man with many", 40, "man with few", 40, "woman", 80));
        assertThat(seen).as("nobody's recording is left out").hasSize(48);
    }

    @Test
    void onlyTheQuickTrainingForVoicesIsBalanced() {
        assertThat(Schedule.quick(Task.SEX).balance()).isEqualTo(Balance.CLASSES_AND_SPEAKERS);
        assertThat(Schedule.quick(Task.DIGIT).balance()).isEqualTo(Balance.NONE);
        assertThat(Schedule.published("audionet", Task.SEX).balance()).isEqualTo(Balance.NONE);
    }

    private static void addSpeaker(List<Example> examples, String speaker, int count, int label) {
        for (int i = 0; i < count; i++) {
            examples.add(new Example(speaker + "/" + i, new float[] {0.1f}, label, speaker));
        }
    }
}
