package org.earshot.lrp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.earshot.EarshotException;
import org.earshot.lrp.device.ComputeDevice;
import org.earshot.lrp.device.DeviceChoice;
import org.earshot.model.Architecture;
import org.earshot.model.Classifier;
import org.earshot.model.Model;
import org.earshot.model.SpectrogramInput;
import org.earshot.model.WaveformInput;
import org.earshot.model.Weights;
import org.earshot.model.graph.LayerOps;

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
 * Thread-safe: threads share one network, and what many ask at once is run together (see {@link Batcher}). On the CPU a result does
 * not depend on what else is run with it, not in a single bit.
 */
public final class Explainer implements Classifier, AutoCloseable {

    /** Inputs per run of the graph, at most: more take memory, not less time. */
    private static final int BATCH = LayerOps.ROWS;

    private final Optional<Model> model;
    private final String name;
    private final Architecture architecture;
    private final Optional<InputLimits> limits;
    private final ServedGraph graph;
    private final Batcher batcher;

    private Explainer(
            Optional<Model> model,
            String name,
            Architecture architecture,
            Optional<InputLimits> limits,
            ServedGraph graph) {
        this.model = model;
        this.name = name;
        this.architecture = architecture;
        this.limits = limits;
        this.graph = graph;
        this.batcher = new Batcher(graph, BATCH);
    }

    /**
     * Opens a model with all composites.
     *
     * @param cacheDirectory where the exported graph is kept for the next time; several processes may share it
     */
    public static Explainer open(Model model, Path cacheDirectory) {
        return open(model, cacheDirectory, DeviceChoice.AUTO);
    }

    /** Opens a model with all composites on a device of one's choice; where it is missing, on the CPU. */
    public static Explainer open(Model model, Path cacheDirectory, DeviceChoice device) {
        return open(model, cacheDirectory, device, Composite.all());
    }

    /** Opens a model with these composites alone, for example a researcher's own. */
    public static Explainer open(Model model, Path cacheDirectory, DeviceChoice device, List<Composite> composites) {
        composites.forEach(composite -> composite.check(model.architecture()));
        Path graph = new GraphCache(cacheDirectory).graphOf(model, composites);
        return new Explainer(
                Optional.of(model),
                model.name(),
                model.architecture(),
                limits(model),
                ServedGraph.open(graph, ComputeDevice.of(device)));
    }

    /** Opens a network with these composites alone; its graph is kept nowhere. */
    public static Explainer temporary(
            String name, Architecture architecture, Weights weights, List<Composite> composites) {
        return new Explainer(
                Optional.empty(),
                name,
                architecture,
                Optional.empty(),
                GraphCache.withoutKeeping(
                        architecture,
                        weights,
                        composites,
                        folder -> ServedGraph.open(folder, ComputeDevice.of(DeviceChoice.CPU))));
    }

    /** The same network, told the limits of its inputs; the two are closed together. */
    public Explainer withLimits(InputLimits known) {
        return new Explainer(model, name, architecture, Optional.of(known), graph);
    }

    /** Levels have limits; waveforms have none, and every one its own. */
    private static Optional<InputLimits> limits(Model model) {
        return switch (model.preprocessing()) {
            case WaveformInput waveform -> Optional.empty();
            case SpectrogramInput spectrogram ->
                Optional.of(new InputLimits((float) spectrogram.least(), (float) spectrogram.greatest()));
        };
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
        List<Row> rows = Arrays.stream(inputs)
                .map(input -> new Row(Map.of(ExplanationGraph.INPUT, input)))
                .toList();
        return run(ExplanationGraph.PREDICT, rows).stream()
                .map(row -> row.get(ExplanationGraph.LOGITS))
                .toArray(float[][]::new);
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
        return explain(inputs, RelevanceRequest.of(target, composite));
    }

    /** Explains the decision about every input, as asked for; refuses as above. */
    public Relevance explain(float[][] inputs, RelevanceRequest request) {
        check(inputs);
        request.target().check(architecture.classes(), inputs.length);
        List<Row> rows = IntStream.range(0, inputs.length)
                .mapToObj(index -> row(inputs[index], request.target().label(index), request))
                .toList();
        RelevanceAnswer answer = new RelevanceAnswer(architecture, request);
        String signature = ExplanationGraph.signature(request.composite(), request.detail());
        return new Relevance(
                request.composite(),
                run(signature, rows).stream().map(answer::sample).toList());
    }

    private Row row(float[] input, int target, RelevanceRequest request) {
        Map<String, float[]> values = new HashMap<>();
        values.put(ExplanationGraph.INPUT, input);
        values.put(ExplanationGraph.TARGET, new float[] {target});
        values.put(ExplanationGraph.SEED, new float[] {request.seed().ordinal()});
        if (request.composite().asksForLimits()) {
            InputLimits own = limits.orElseGet(() -> InputLimits.of(input));
            values.put(ExplanationGraph.LOW, new float[] {own.low()});
            values.put(ExplanationGraph.HIGH, new float[] {own.high()});
        }
        return new Row(values);
    }

    private List<Row> run(String signature, List<Row> rows) {
        List<Row> results = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += BATCH) {
            results.addAll(batcher.run(signature, rows.subList(from, Math.min(from + BATCH, rows.size()))));
        }
        return results;
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
        batcher.close();
        graph.close();
    }
}
