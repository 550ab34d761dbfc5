package org.earshot.lrp;

/**
 * How relevance passes through a layer {@code z = W x + b}, from its output to its input. A rule is a value and builds
 * operations of a graph; a new one is a record here, with its test against the explicit matrix definition.
 *
 * <p>Notation of all rules: {@code x+ = max(x, 0)}, {@code x- = min(x, 0)}, the same for {@code W} and {@code b};
 * {@code st(z) = z + e sign(z)} with {@code sign(0) = 1} keeps denominators away from zero.
 */
public sealed interface Rule permits Epsilon, ZPlus, AlphaBeta {

    /** The relevance of the junction's input, given that of its output. */
    Flow propagate(Junction junction, Flow upper);
}
