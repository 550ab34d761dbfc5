package org.earshot.lrp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.earshot.EarshotException;
import org.earshot.model.Architecture;
import org.earshot.model.Classifier;
import org.earshot.model.Model;
import org.earshot.model.Weights;

/**
 * Decides and explains, batch by batch.
 *
 * <pre>{@code
 * try (Explainer explainer = Explainer.open(ShippedModels.named("audionet-digit"), cache)) {
 *     Relevance relevance = explainer.explain(inputs, Target.PREDICTED, Composite.EPSILON_PLUS);
 *     float[] first = relevance.get(0).relevance();
 * }
 * }</pre>
 *
 * Thread-safe: threads share one network, and only a few run at once, because more do not make it faster. A result does not
 * depend on what else is in the batch.
 */
public final class Explainer implements Classifier, AutoCloseable {

    /** Inputs per run of the graph: more take memory, not less time. */
    private static final int BATCH = 16;

    private final Optional<Model> model;
    private final String name;
    private final Architecture architecture;
    private final ServedGraph graph;

    private Explainer(Optional<Model> model, String name, Architecture architecture, ServedGraph graph) {
        this.model = model;
        this.name = name;
        this.architecture = architecture;
        this.graph = graph;
    }

    /**
     * Opens a model with all composites.
     *
     * @param cacheDirectory where the exported graph is kept for the next time; several processes may share it
     */
    public static Explainer open(Model model, Path cacheDirectory) {
        Path graph = new GraphCache(cacheDirectory).graphOf(model, Composite.all());
        return new Explainer(Optional.of(model), model.name(), model.architecture(), ServedGraph.open(graph));
    }

    /** Opens a network with all composites; its graph is kept nowhere. */
    public static Explainer temporary(String name, Architecture architecture, Weights weights) {
        return temporary(name, architecture, weights, Composite.all());
    }

    static Explainer temporary(String name, Architecture architecture, Weights weights, List<Composite> composites) {
        return new Explainer(
                Optional.empty(),
                name,
                architecture,
                GraphCache.withoutKeeping(architecture, weights, composites, ServedGraph::open));
    }

    /** The model that was opened; an error for a {@link #temporary} network, which has none. */
    public Model model() {
        return model.orElseThrow(() -> new IllegalStateException("The network " + name + " has no model card"));
    }

    /** The logits of every input, as {@link #predict}. */
    @Override
    public float[][] logits(float[][] inputs) {
        return predict(inputs);
    }

    /** The logits of every input. */
    public float[][] predict(float[][] inputs) {
        check(inputs);
        List<float[]> logits = new ArrayList<>();
        for (int from = 0; from < inputs.length; from += BATCH) {
            logits.addAll(List.of(graph.predict(part(inputs, from), architecture.input())));
        }
        return logits.toArray(float[][]::new);
    }

    /**
     * Explains the decision about every input.
     *
     * @param inputs one preprocessed recording per row, without NaN or infinity
     * @param target the explained class of each
     * @throws EarshotException if an input has another length than the network's, holds NaN or infinity, or if the network has
     *     no such class
     */
    public Relevance explain(float[][] inputs, Target target, Composite composite) {
        check(inputs);
        target.check(architecture.classes(), inputs.length);
        List<Relevance.Sample> samples = new ArrayList<>();
        for (int from = 0; from < inputs.length; from += BATCH) {
            float[][] some = part(inputs, from);
            samples.addAll(graph.explain(some, targets(target, from, some.length), composite, architecture.input()));
        }
        return new Relevance(composite, samples);
    }

    private static int[] targets(Target target, int from, int count) {
        return IntStream.range(from, from + count).map(target::label).toArray();
    }

    private static float[][] part(float[][] inputs, int from) {
        return Arrays.copyOfRange(inputs, from, Math.min(from + BATCH, inputs.length));
    }

    private void check(float[][] inputs) {
        int size = architecture.input().size();
        for (int row = 0; row < inputs.length; row++) {
            if (inputs[row].length != size) {
                throw new EarshotException(
                        "Input " + row + " has " + inputs[row].length + " values, but " + name + " takes " + size);
            }
            for (int i = 0; i < size; i++) {
                if (!Float.isFinite(inputs[row][i])) {
                    throw new EarshotException("Input " + row + " holds " + inputs[row][i] + " at position " + i);
                }
            }
        }
    }

    @Override
    public void close() {
        graph.close();
    }
}
