package org.earshot.lrp;

import java.util.List;
import org.earshot.model.FeatureShape;
import org.earshot.model.Layer;
import org.earshot.model.graph.ForwardPass;
import org.earshot.model.graph.GraphParameters;
import org.earshot.model.graph.LayerOps;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/** Builds the operations that pass relevance from the logits down to the input, beside a forward pass. */
final class RelevancePass {

    private final Ops tf;
    private final List<ForwardPass.Step> steps;
    private final GraphParameters parameters;
    private final Composite composite;
    private final int first;

    RelevancePass(Ops tf, ForwardPass forward, GraphParameters parameters, Composite composite) {
        this.tf = tf;
        this.steps = forward.steps();
        this.parameters = parameters;
        this.composite = composite;
        this.first = firstWeighted(steps);
    }

    private static int firstWeighted(List<ForwardPass.Step> steps) {
        int index = 0;
        while (!(steps.get(index).layer() instanceof Layer.Weighted)) {
            index++;
        }
        return index;
    }

    /**
     * The input's relevance.
     *
     * @param seed 1 for the explained class and 0 for the others: relevance starts as this multiple of the logits
     */
    Operand<TFloat32> build(Operand<TFloat32> seed) {
        Flow flow = new Flow.Factor(seed);
        for (int index = steps.size() - 1; index >= 0; index--) {
            flow = below(index, flow);
        }
        return flow.relevance(tf, steps.getFirst().input());
    }

    private Flow below(int index, Flow flow) {
        ForwardPass.Step step = steps.get(index);
        return switch (step.layer()) {
            case Layer.Weighted weighted -> rule(index, weighted).propagate(junction(index, weighted), flow);
            case Layer.MaxPool pool ->
                flow.moved(value -> LayerOps.maxPoolGradient(tf, pool, step.in(), step.input(), step.output(), value));
            case Layer.Flatten flatten -> flow.moved(value -> unflatten(step, value));
            // The activation behind a layer is part of its junction, and nothing is dropped when a network explains.
            case Layer.Relu relu -> flow;
            case Layer.Dropout dropout -> flow;
        };
    }

    private Rule rule(int index, Layer.Weighted layer) {
        if (index == first) {
            return composite.first();
        }
        return switch (layer) {
            case Layer.Convolution convolution -> composite.convolution();
            case Layer.Dense dense -> composite.dense();
        };
    }

    private Junction junction(int index, Layer.Weighted layer) {
        ForwardPass.Step step = steps.get(index);
        return new Junction(
                tf,
                layer,
                step.input(),
                step.output(),
                activation(index),
                parameters.weight(layer.name()),
                parameters.bias(layer.name()),
                comesFromRelu(index));
    }

    private Operand<TFloat32> activation(int index) {
        boolean relu = index + 1 < steps.size() && steps.get(index + 1).layer() instanceof Layer.Relu;
        return steps.get(relu ? index + 1 : index).output();
    }

    private boolean comesFromRelu(int index) {
        for (int before = index - 1; before >= 0; before--) {
            switch (steps.get(before).layer()) {
                case Layer.Relu relu -> {
                    return true;
                }
                case Layer.Weighted weighted -> {
                    return false;
                }
                case Layer.MaxPool pool -> {}
                case Layer.Flatten flatten -> {}
                case Layer.Dropout dropout -> {}
            }
        }
        return false;
    }

    private Operand<TFloat32> unflatten(ForwardPass.Step step, Operand<TFloat32> value) {
        FeatureShape in = step.in();
        return tf.reshape(value, tf.constant(new int[] {-1, in.height(), in.width(), in.channels()}));
    }
}
