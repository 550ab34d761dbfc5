package org.earshot.lrp.rule;

import org.tensorflow.Operand;
import org.tensorflow.types.TFloat32;

/** The two halves of a layer's sum: what speaks for its output, and what speaks against it. */
enum SignedPart {
    /** {@code W+ x+ + W- x- + b+}, at least 0. */
    SUPPORTING {
        @Override
        Operand<TFloat32> pick(Junction junction, Operand<TFloat32> value) {
            return junction.positive(value);
        }

        @Override
        Operand<TFloat32> other(Junction junction, Operand<TFloat32> value) {
            return junction.negative(value);
        }

        @Override
        float stabiliser(float epsilon) {
            return epsilon;
        }
    },
    /** {@code W- x+ + W+ x- + b-}, at most 0. */
    OPPOSING {
        @Override
        Operand<TFloat32> pick(Junction junction, Operand<TFloat32> value) {
            return junction.negative(value);
        }

        @Override
        Operand<TFloat32> other(Junction junction, Operand<TFloat32> value) {
            return junction.positive(value);
        }

        @Override
        float stabiliser(float epsilon) {
            // Where this half is 0, nothing is passed on through it, so the sign of the stabiliser does not matter
            // there.
            return -epsilon;
        }
    };

    /** The part of the weights or the bias that meets positive inputs. */
    abstract Operand<TFloat32> pick(Junction junction, Operand<TFloat32> value);

    /** The part of the weights that meets negative inputs. */
    abstract Operand<TFloat32> other(Junction junction, Operand<TFloat32> value);

    /** The stabiliser with this half's sign. */
    abstract float stabiliser(float epsilon);

    /** This half, stabilised; the stabiliser rides on the bias. */
    Operand<TFloat32> denominator(Junction junction, float epsilon, boolean bias) {
        Operand<TFloat32> part = pick(junction, junction.bias());
        Operand<TFloat32> added = bias ? part : junction.tf().zerosLike(part);
        Operand<TFloat32> sum =
                junction.signedForward(pick(junction, junction.weight()), other(junction, junction.weight()));
        return junction.tf()
                .nn
                .biasAdd(sum, junction.tf().math.add(added, junction.tf().constant(stabiliser(epsilon))));
    }

    /**
     * What this half's share of {@code relevance} makes of every input, divided by the input.
     *
     * @param times a factor of the result; on the weights it costs nothing
     */
    Operand<TFloat32> factor(
            Junction junction, Operand<TFloat32> relevance, Operand<TFloat32> denominator, float times) {
        Operand<TFloat32> weight = times == 1
                ? junction.weight()
                : junction.tf().math.mul(junction.weight(), junction.tf().constant(times));
        return junction.signedBackward(
                junction.tf().math.div(relevance, denominator), pick(junction, weight), other(junction, weight));
    }
}
