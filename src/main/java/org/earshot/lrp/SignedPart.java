package org.earshot.lrp;

import org.tensorflow.Operand;
import org.tensorflow.types.TFloat32;

/** The two halves of a layer's sum: what speaks for its output, and what speaks against it. */
enum SignedPart {
    /** {@code W+ x+ + W- x- + b+}. */
    SUPPORTING {
        @Override
        Operand<TFloat32> pick(Junction junction, Operand<TFloat32> value) {
            return junction.positive(value);
        }

        @Override
        Operand<TFloat32> other(Junction junction, Operand<TFloat32> value) {
            return junction.negative(value);
        }
    },
    /** {@code W- x+ + W+ x- + b-}. */
    OPPOSING {
        @Override
        Operand<TFloat32> pick(Junction junction, Operand<TFloat32> value) {
            return junction.negative(value);
        }

        @Override
        Operand<TFloat32> other(Junction junction, Operand<TFloat32> value) {
            return junction.positive(value);
        }
    };

    /** The part of the weights or the bias that meets positive inputs. */
    abstract Operand<TFloat32> pick(Junction junction, Operand<TFloat32> value);

    /** The part of the weights that meets negative inputs. */
    abstract Operand<TFloat32> other(Junction junction, Operand<TFloat32> value);

    /** What this part's share of {@code relevance} makes of every input, divided by the input. */
    Operand<TFloat32> factor(Junction junction, Operand<TFloat32> relevance, float epsilon) {
        Operand<TFloat32> onPositive = pick(junction, junction.weight());
        Operand<TFloat32> z = junction.tf().nn.biasAdd(sum(junction, onPositive), pick(junction, junction.bias()));
        Operand<TFloat32> s = junction.tf().math.div(relevance, junction.stabilised(z, epsilon));
        if (junction.inputIsPositive()) {
            return junction.backward(s, onPositive);
        }
        return junction.bySignOfInput(
                junction.backward(s, onPositive), junction.backward(s, other(junction, junction.weight())));
    }

    private Operand<TFloat32> sum(Junction junction, Operand<TFloat32> onPositive) {
        if (junction.inputIsPositive()) {
            return junction.forward(junction.input(), onPositive);
        }
        return junction.tf()
                .math
                .add(
                        junction.forward(junction.positive(junction.input()), onPositive),
                        junction.forward(junction.negative(junction.input()), other(junction, junction.weight())));
    }
}
