package org.earshot.model.training;

import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Variable;
import org.tensorflow.types.TFloat32;

/** How a gradient moves a variable. Built by hand: the optimizers of TensorFlow's framework need resource variables. */
public sealed interface Optimizer {

    /** The update of {@code variable}; variables that it needs for itself are added to {@code slots}. */
    Op update(
            Ops tf,
            Variable<TFloat32> variable,
            Operand<TFloat32> gradient,
            StepInputs inputs,
            List<Variable<TFloat32>> slots);

    /** What changes from step to step: the learning rate, and the step's number counted from 1. */
    record StepInputs(Operand<TFloat32> learningRate, Operand<TFloat32> number) {}

    /** Stochastic gradient descent with momentum. */
    record Momentum(float momentum) implements Optimizer {

        @Override
        public Op update(
                Ops tf,
                Variable<TFloat32> variable,
                Operand<TFloat32> gradient,
                StepInputs inputs,
                List<Variable<TFloat32>> slots) {
            Variable<TFloat32> velocity = slot(tf, variable, "momentum", slots);
            return tf.train.applyMomentum(variable, velocity, inputs.learningRate, gradient, tf.constant(momentum));
        }
    }

    /** Adam (Kingma and Ba 2015). */
    record Adam(float beta1, float beta2, float epsilon) implements Optimizer {

        public static final Adam USUAL = new Adam(0.9f, 0.999f, 1e-7f);

        private static final double FULL_STEP_FAN_IN = 384;

        @Override
        public double share(int fanIn) {
            return Math.min(1, FULL_STEP_FAN_IN / fanIn);
        }

        @Override
        public Op update(
                Ops tf,
                Variable<TFloat32> variable,
                Operand<TFloat32> gradient,
                StepInputs inputs,
                List<Variable<TFloat32>> slots) {
            Variable<TFloat32> mean = slot(tf, variable, "mean", slots);
            Variable<TFloat32> variance = slot(tf, variable, "variance", slots);
            return tf.train.applyAdam(
                    variable,
                    mean,
                    variance,
                    tf.math.pow(tf.constant(beta1), inputs.number),
                    tf.math.pow(tf.constant(beta2), inputs.number),
                    inputs.learningRate,
                    tf.constant(beta1),
                    tf.constant(beta2),
                    tf.constant(epsilon),
                    gradient);
        }
    }

    private static Variable<TFloat32> slot(
            Ops tf, Variable<TFloat32> variable, String kind, List<Variable<TFloat32>> slots) {
        String name = variable.op().name() + "." + kind;
        Variable<TFloat32> slot = tf.withName(name).variable(variable.shape(), TFloat32.class);
        slots.add(slot);
        return slot;
    }

    /**
     * How much smaller the steps of a layer are whose units sum over {@code fanIn} inputs. For Adam, whose steps do not shrink
     * with the gradient, they are inverse to it (Yang et al. 2022), or 16,000 small steps make a large one.
     */
    default double share(int fanIn) {
        return 1;
    }
}
