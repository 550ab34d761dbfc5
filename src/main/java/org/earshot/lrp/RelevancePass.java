package org.earshot.lrp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.lrp.rule.Junction;
import org.earshot.lrp.rule.Norm;
import org.earshot.lrp.rule.Pass;
import org.earshot.lrp.rule.Passage;
import org.earshot.lrp.rule.RelevanceFlow;
import org.earshot.lrp.rule.WinnerTakesAll;
import org.earshot.model.FeatureShape;
import org.earshot.model.Layer;
import org.earshot.model.graph.ForwardPass;
import org.earshot.model.graph.GraphParameters;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/** Builds the operations that pass relevance from the logits down to the input, beside a forward pass. */
public final class RelevancePass {

    private static final float NORM_EPSILON = 1e-6f;

    private final Ops tf;
    private final List<ForwardPass.Step> steps;
    private final GraphParameters parameters;
    private final Composite composite;
    private final Junction.Box box;

    public RelevancePass(
            Ops tf, ForwardPass forward, GraphParameters parameters, Composite composite, Junction.Box box) {
        this.tf = tf;
        this.steps = forward.steps();
        this.parameters = parameters;
        this.composite = composite;
        this.box = box;
    }

    /**
     * Relevance in front of every layer with weights, by the layer's name, from the last layer to the first. The first layer's is the
     * input's where nothing but weightless layers comes before it.
     *
     * @param input relevance shaped as the input
     */
    public record Result(Operand<TFloat32> input, Map<String, Operand<TFloat32>> layers) {}

    /** Passes {@code seed}, the relevance of the logits, down. */
    public Result build(Operand<TFloat32> seed) {
        Map<String, Operand<TFloat32>> layers = new LinkedHashMap<>();
        RelevanceFlow flow = new RelevanceFlow.Plain(seed);
        List<List<ForwardPass.Step>> stages = stages();
        for (int index = stages.size() - 1; index >= 0; index--) {
            List<ForwardPass.Step> stage = stages.get(index);
            if (stage.getFirst().layer() instanceof Layer.Weighted layer) {
                boolean first = stages.subList(0, index).stream().noneMatch(RelevancePass::isWeighted);
                Junction junction = junction(stages, index, layer);
                flow = composite.rule(layer, first).propagate(junction, flow);
                layers.put(layer.name(), flow.relevance(tf, junction.input()));
            } else {
                flow = below(stage.getFirst(), flow);
            }
        }
        return new Result(flow.relevance(tf, steps.getFirst().input()), layers);
    }

    private RelevanceFlow below(ForwardPass.Step step, RelevanceFlow flow) {
        Passage passage = new Passage(tf, step);
        return switch (step.layer()) {
            case Layer.Relu relu -> new Pass().propagate(passage, flow);
            case Layer.MaxPool pool -> new WinnerTakesAll(pool).propagate(passage, flow);
            case Layer.AveragePool pool -> new Norm(pool, NORM_EPSILON).propagate(passage, flow);
            case Layer.Flatten flatten -> flow.moved(value -> unflatten(step, value));
            // Nothing is dropped when a network explains.
            case Layer.Dropout dropout -> flow;
            case Layer.Weighted weighted -> throw new IllegalArgumentException(weighted.name() + " has weights");
        };
    }

    /** The layers in order, each layer with weights together with a ReLU and a maximum over windows that follow it. */
    private List<List<ForwardPass.Step>> stages() {
        List<List<ForwardPass.Step>> stages = new ArrayList<>();
        for (ForwardPass.Step step : steps) {
            if (!stages.isEmpty() && isWeighted(stages.getLast()) && joins(step.layer(), stages.getLast())) {
                stages.getLast().add(step);
            } else {
                stages.add(new ArrayList<>(List.of(step)));
            }
        }
        return stages;
    }

    private static boolean isWeighted(List<ForwardPass.Step> stage) {
        return stage.getFirst().layer() instanceof Layer.Weighted;
    }

    private static boolean joins(Layer layer, List<ForwardPass.Step> stage) {
        return (layer instanceof Layer.Relu || layer instanceof Layer.MaxPool)
                && stage.stream().noneMatch(step -> step.layer().getClass() == layer.getClass());
    }

    private Junction junction(List<List<ForwardPass.Step>> stages, int index, Layer.Weighted layer) {
        List<ForwardPass.Step> stage = stages.get(index);
        Optional<ForwardPass.Step> pooling = stage.stream()
                .filter(step -> step.layer() instanceof Layer.MaxPool)
                .findFirst();
        return new Junction(
                tf,
                layer,
                stage.getFirst().input(),
                stage.getFirst().output(),
                isRectified(stage),
                pooling,
                stage.getLast().output(),
                parameters.weight(layer.name()),
                parameters.bias(layer.name()),
                inputIsPositive(stages.subList(0, index)),
                box);
    }

    private static boolean isRectified(List<ForwardPass.Step> stage) {
        return stage.stream().anyMatch(step -> step.layer() instanceof Layer.Relu);
    }

    /** Layers without weights keep what is positive positive. */
    private static boolean inputIsPositive(List<List<ForwardPass.Step>> before) {
        for (List<ForwardPass.Step> stage : before.reversed()) {
            if (isRectified(stage)) {
                return true;
            }
            if (isWeighted(stage)) {
                return false;
            }
        }
        return false;
    }

    private Operand<TFloat32> unflatten(ForwardPass.Step step, Operand<TFloat32> value) {
        FeatureShape in = step.in();
        return tf.reshape(value, tf.constant(new int[] {-1, in.height(), in.width(), in.channels()}));
    }
}
