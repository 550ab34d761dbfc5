package org.earshot.lrp.rule;

import org.earshot.model.Layer;
import org.earshot.model.graph.ForwardPass;
import org.earshot.model.graph.LayerOps;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/** A maximum over windows gives each window's relevance to its greatest input; on ties to the first. */
public record WinnerTakesAll(Layer.MaxPool layer) implements Rule.Weightless {

    @Override
    public RelevanceFlow propagate(Passage passage, RelevanceFlow upper) {
        return upper.moved(value -> unpool(passage.tf(), passage.step(), value));
    }

    static Operand<TFloat32> unpool(Ops tf, ForwardPass.Step step, Operand<TFloat32> value) {
        if (!(step.layer() instanceof Layer.MaxPool pool)) {
            throw new IllegalArgumentException(step.layer() + " takes no maximum");
        }
        return LayerOps.maxPoolGradient(tf, pool, step.in(), step.input(), step.output(), value);
    }
}
