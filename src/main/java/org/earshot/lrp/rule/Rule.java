package org.earshot.lrp.rule;

import org.earshot.lrp.Composite;

/**
 * How relevance passes through a layer, from its output to its input. A rule is a value and builds operations of a graph; a new
 * one is a record here, with its test against the explicit matrix definition.
 *
 * <p>Notation of all rules: the layer is {@code z = W x + b}; {@code x+ = max(x, 0)}, {@code x- = min(x, 0)}, the same for
 * {@code W} and {@code b}; {@code R_y} is the relevance of the output; {@code st(z) = z + e sign(z)} with {@code sign(0) = 1}
 * keeps denominators away from zero.
 */
public sealed interface Rule {

    /** A rule for convolutions and dense layers: what a {@link Composite} chooses. */
    sealed interface Weighted extends Rule permits Epsilon, ZPlus, AlphaBeta, Gamma, ZBox, WSquare, Flat, Gradient {

        /** The relevance of the junction's input, given that of its output. */
        RelevanceFlow propagate(Junction junction, RelevanceFlow upper);
    }

    /** A rule for layers without weights, the same in every composite. */
    sealed interface Weightless extends Rule permits Pass, WinnerTakesAll, Norm {

        /** The relevance of the step's input, given that of its output. */
        RelevanceFlow propagate(Passage passage, RelevanceFlow upper);
    }
}
