package org.earshot.model.training;

import java.util.List;
import java.util.SplittableRandom;
import org.earshot.EarshotException;
import org.earshot.model.Preprocessing;

/**
 * The batches of a training run. The batch of a step is a function of the seed and the step's number: every epoch goes
 * through all examples once, in an order of its own.
 */
final class Batches {

    private final List<Example> examples;
    private final Preprocessing preprocessing;
    private final Augmentation augmentation;
    private final int size;
    private final long seed;

    Batches(List<Example> examples, Preprocessing preprocessing, Augmentation augmentation, int size, long seed) {
        if (examples.isEmpty()) {
            throw new EarshotException("There is no recording to train on");
        }
        this.examples = List.copyOf(examples);
        this.preprocessing = preprocessing;
        this.augmentation = augmentation;
        this.size = size;
        this.seed = seed;
    }

    /** The batch of step {@code step}, counted from 0. */
    Batch at(int step) {
        float[][] inputs = new float[size][];
        int[] labels = new int[size];
        SplittableRandom random = new SplittableRandom(mix(seed, step));
        long first = (long) step * size;
        long epoch = -1;
        int[] order = {};
        for (int i = 0; i < size; i++) {
            long position = first + i;
            if (position / examples.size() != epoch) {
                epoch = position / examples.size();
                order = order(epoch);
            }
            Example example = examples.get(order[(int) (position % examples.size())]);
            inputs[i] = augmentation.apply(example.samples(), preprocessing, random);
            labels[i] = example.label();
        }
        return new Batch(inputs, labels);
    }

    private int[] order(long epoch) {
        SplittableRandom random = new SplittableRandom(mix(seed ^ 0x5DEECE66DL, epoch));
        int[] order = new int[examples.size()];
        for (int i = 0; i < order.length; i++) {
            int other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }

    private static long mix(long seed, long number) {
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number).nextLong();
    }
}
