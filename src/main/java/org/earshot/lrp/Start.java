package org.earshot.lrp;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

/**
 * What relevance starts from, in a graph: see {@link Seed}.
 *
 * @param explained {@code [batch]}: the explained class
 * @param relevance {@code [batch, classes]}: of the logits
 * @param sum {@code [batch]}: of this relevance
 */
public record Start(Operand<TInt32> explained, Operand<TFloat32> relevance, Operand<TFloat32> sum) {

    private static final float NEVER_HIGHEST = Float.NEGATIVE_INFINITY;

    public static Start build(
            Ops tf, Operand<TFloat32> logits, Operand<TInt32> target, Operand<TInt32> seed, int classes) {
        Operand<TInt32> explained = tf.select(
                tf.math.equal(target, tf.constant(ExplanationGraph.PREDICTED)),
                tf.math.argMax(logits, tf.constant(1), TInt32.class),
                target);
        Operand<TFloat32> atTarget = oneHot(tf, explained, classes);
        Operand<TFloat32> others = tf.select(
                tf.math.greater(atTarget, tf.constant(0f)),
                tf.math.mul(tf.onesLike(logits), tf.constant(NEVER_HIGHEST)),
                logits);
        Operand<TFloat32> atRunnerUp = oneHot(tf, tf.math.argMax(others, tf.constant(1), TInt32.class), classes);
        Operand<TFloat32> logit = tf.math.mul(atTarget, logits);
        Operand<TFloat32> relevance = tf.select(
                is(tf, seed, Seed.CONTRASTIVE),
                tf.math.sub(logit, tf.math.mul(atRunnerUp, logits)),
                tf.select(is(tf, seed, Seed.ONE), atTarget, logit));
        return new Start(explained, relevance, tf.sum(relevance, tf.constant(1)));
    }

    private static Operand<TFloat32> oneHot(Ops tf, Operand<TInt32> classes, int count) {
        return tf.oneHot(classes, tf.constant(count), tf.constant(1f), tf.constant(0f));
    }

    private static Operand<TBool> is(Ops tf, Operand<TInt32> seed, Seed kind) {
        return tf.reshape(tf.math.equal(seed, tf.constant(kind.ordinal())), tf.constant(new int[] {-1, 1}));
    }
}
