package org.earshot.model.graph;

import org.earshot.model.Architecture;
import org.earshot.model.Classifier;
import org.earshot.model.FeatureShape;
import org.earshot.model.Weights;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/** A network that only decides: for measuring weights right after training, without an export. Thread-safe. */
public final class InferenceSession implements Classifier, AutoCloseable {

    private final Graph graph = new Graph();
    private final Session session = new Session(graph);
    private final FeatureShape inputShape;
    private final Operand<TFloat32> input;
    private final Operand<TFloat32> logits;

    public InferenceSession(Architecture architecture, Weights weights) {
        Ops tf = Ops.create(graph);
        inputShape = architecture.input();
        GraphParameters parameters = new GraphParameters(tf, architecture);
        input = ForwardPass.input(tf, "input", architecture);
        logits = ForwardPass.logits(tf, architecture, parameters, input, ForwardPass.Dropping.NONE);
        parameters.load(session, weights);
    }

    @Override
    public float[][] logits(float[][] inputs) {
        return logits(session, input, logits, inputShape, inputs);
    }

    /** The logits that {@code session} computes for a batch of inputs. */
    public static float[][] logits(
            Session session,
            Operand<TFloat32> input,
            Operand<TFloat32> logits,
            FeatureShape inputShape,
            float[][] inputs) {
        try (TFloat32 x = batch(inputShape, inputs);
                Result result = session.runner().feed(input, x).fetch(logits).run()) {
            return Tensors.rows(Tensors.values((TFloat32) result.get(0)), inputs.length);
        }
    }

    /** A batch as a tensor {@code [batch, height, width, channels]}; the inputs have one channel. */
    public static TFloat32 batch(FeatureShape shape, float[][] inputs) {
        float[] flat = new float[inputs.length * shape.size()];
        for (int i = 0; i < inputs.length; i++) {
            System.arraycopy(inputs[i], 0, flat, i * shape.size(), shape.size());
        }
        return Tensors.of(Shape.of(inputs.length, shape.height(), shape.width(), shape.channels()), flat);
    }

    @Override
    public void close() {
        session.close();
        graph.close();
    }
}
