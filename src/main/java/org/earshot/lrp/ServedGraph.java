package org.earshot.lrp;

import ai.djl.Device;
import ai.djl.MalformedModelException;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.tensorflow.engine.SavedModelBundle;
import ai.djl.tensorflow.engine.TfSymbolBlock;
import ai.djl.training.ParameterStore;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.earshot.EarshotException;
import org.earshot.model.FeatureShape;
import org.earshot.model.graph.Tensors;

/** An exported graph, run by DJL. Thread-safe. */
final class ServedGraph implements AutoCloseable {

    /** More runs at once do not finish sooner, but each takes its own memory. */
    private static final int RUNS_AT_ONCE = 2;

    private final ai.djl.Model model;
    private final SavedModelBundle bundle;
    private final Map<String, TfSymbolBlock> blocks = new ConcurrentHashMap<>();
    private final Semaphore permits = new Semaphore(RUNS_AT_ONCE);

    private ServedGraph(ai.djl.Model model) {
        this.model = model;
        this.bundle = ((TfSymbolBlock) model.getBlock()).getSavedModelBundle();
    }

    static ServedGraph open(Path folder) {
        ai.djl.Model model = ai.djl.Model.newInstance("explanation", Device.cpu(), "TensorFlow");
        try {
            // Any signature will do: the others are picked from the bundle later.
            model.load(folder, null, Map.of("SignatureDefKey", ExplanationGraph.PREDICT));
            return new ServedGraph(model);
        } catch (IOException | MalformedModelException e) {
            model.close();
            throw new EarshotException("Cannot load the network's graph from " + folder + ": " + e.getMessage(), e);
        }
    }

    /** The logits of a batch. */
    float[][] predict(float[][] inputs, FeatureShape shape) {
        try (NDManager manager = model.getNDManager().newSubManager(Device.cpu())) {
            NDList outputs = run(ExplanationGraph.PREDICT, manager, new NDList(batch(manager, inputs, shape)));
            return rows(outputs, ExplanationGraph.LOGITS, inputs.length);
        }
    }

    /** Logits and relevance of a batch; the targets must be classes of the network, or {@link ExplanationGraph#PREDICTED}. */
    List<Relevance.Sample> explain(float[][] inputs, int[] targets, Composite composite, FeatureShape shape) {
        try (NDManager manager = model.getNDManager().newSubManager(Device.cpu())) {
            NDArray target = manager.create(targets);
            target.setName(ExplanationGraph.TARGET);
            NDList outputs = run(composite.name(), manager, new NDList(batch(manager, inputs, shape), target));
            int[] explained = output(outputs, ExplanationGraph.EXPLAINED).toIntArray();
            float[][] logits = rows(outputs, ExplanationGraph.LOGITS, inputs.length);
            float[][] relevance = rows(outputs, ExplanationGraph.RELEVANCE, inputs.length);
            List<Relevance.Sample> samples = new ArrayList<>();
            for (int i = 0; i < inputs.length; i++) {
                samples.add(new Relevance.Sample(logits[i], explained[i], relevance[i]));
            }
            return samples;
        }
    }

    private NDList run(String signature, NDManager manager, NDList inputs) {
        TfSymbolBlock block = blocks.computeIfAbsent(signature, this::block);
        permits.acquireUninterruptibly();
        try {
            return block.forward(new ParameterStore(manager, false), inputs, false);
        } finally {
            permits.release();
        }
    }

    /** DJL would only warn about a missing signature and run another one. */
    private TfSymbolBlock block(String signature) {
        if (!bundle.getMetaGraphDef().containsSignatureDef(signature)) {
            throw new EarshotException("The exported graph has no signature '" + signature + "'");
        }
        return new TfSymbolBlock(bundle, signature);
    }

    private static NDArray batch(NDManager manager, float[][] inputs, FeatureShape shape) {
        FloatBuffer values = FloatBuffer.allocate(inputs.length * shape.size());
        for (float[] input : inputs) {
            values.put(input);
        }
        Shape batch = new Shape(inputs.length, shape.height(), shape.width(), shape.channels());
        NDArray array = manager.create(values.flip(), batch, DataType.FLOAT32);
        array.setName(ExplanationGraph.INPUT);
        return array;
    }

    private static float[][] rows(NDList outputs, String name, int count) {
        return Tensors.rows(output(outputs, name).toFloatArray(), count);
    }

    private static NDArray output(NDList outputs, String name) {
        return outputs.stream()
                .filter(output -> name.equals(output.getName()))
                .findFirst()
                .orElseThrow(() -> new EarshotException("The exported graph gave no " + name));
    }

    /** The blocks share the model's session, so closing the model is enough, and closing a block as well would be too much. */
    @Override
    public void close() {
        model.close();
    }
}
