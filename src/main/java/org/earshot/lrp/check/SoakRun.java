package org.earshot.lrp.check;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.earshot.EarshotException;
import org.earshot.lrp.Composite;
import org.earshot.lrp.Explainer;
import org.earshot.lrp.Target;

/**
 * Many threads that ask one explainer for one explanation after the other: what serving does, for measuring it.
 *
 * @param inputs what is asked about, in turn
 * @param threads that ask at the same time
 */
public record SoakRun(Explainer explainer, Composite composite, List<float[]> inputs, int threads) {

    /** Inputs that are asked about at once by {@link #batchesPerSecond}. */
    private static final int BATCH = 16;

    private static final double NANOSECONDS = 1e9;

    public SoakRun {
        inputs = List.copyOf(inputs);
    }

    /** Explains {@code count} times, one input per request, and returns explanations per second. */
    public double singlesPerSecond(int count) {
        long start = System.nanoTime();
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> shares = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int first = thread;
                shares.add(executor.submit(() -> {
                    for (int i = first; i < count; i += threads) {
                        explain(1, i);
                    }
                }));
            }
            for (Future<?> share : shares) {
                share.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EarshotException("The soak run was interrupted", e);
        } catch (ExecutionException e) {
            throw new EarshotException("The soak run failed: " + e.getCause(), e);
        }
        return count * NANOSECONDS / (System.nanoTime() - start);
    }

    /** Explains {@code count} batches of sixteen, one after the other, and returns explanations per second. */
    public double batchesPerSecond(int count) {
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            explain(BATCH, i);
        }
        return count * BATCH * NANOSECONDS / (System.nanoTime() - start);
    }

    private void explain(int size, int from) {
        float[][] some = new float[size][];
        for (int i = 0; i < size; i++) {
            some[i] = inputs.get((from + i) % inputs.size());
        }
        explainer.explain(some, Target.PREDICTED, composite);
    }
}
