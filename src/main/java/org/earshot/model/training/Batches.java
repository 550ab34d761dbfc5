package org.earshot.model.training;

import java.util.List;
import java.util.SplittableRandom;
import org.earshot.EarshotException;
import org.earshot.model.Preprocessing;

/** The batches of a training run. The batch of a step is a function of the seed and the step's number. */
final class Batches {

    /** Keeps the order of the examples apart from their variations. */
    private static final long ORDER = 0x5DEECE66DL;

    private final List<Example> examples;
    private final Order order;
    private final Preprocessing preprocessing;
    private final Augmentation augmentation;
    private final int size;
    private final long seed;

    Batches(List<Example> examples, Preprocessing preprocessing, Schedule schedule, long seed) {
        if (examples.isEmpty()) {
            throw new EarshotException("There is no recording to train on");
        }
        this.examples = List.copyOf(examples);
        this.order = schedule.balance().order(this.examples, seed ^ ORDER);
        this.preprocessing = preprocessing;
        this.augmentation = schedule.augmentation();
        this.size = schedule.batch();
        this.seed = seed;
    }

    /** The batch of step {@code step}, counted from 0. */
    Batch at(int step) {
        float[][] inputs = new float[size][];
        int[] labels = new int[size];
        SplittableRandom random = new SplittableRandom(mix(seed, step));
        long first = (long) step * size;
        for (int i = 0; i < size; i++) {
            Example example = examples.get(order.at(first + i));
            inputs[i] = augmentation.apply(example.samples(), preprocessing, random);
            labels[i] = example.label();
        }
        return new Batch(inputs, labels);
    }

    static long mix(long seed, long number) {
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number).nextLong();
    }
}
