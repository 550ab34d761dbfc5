package org.earshot.lrp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.earshot.EarshotException;
import org.earshot.model.Architecture;
import org.earshot.model.Weights;
import org.earshot.model.graph.ForwardPass;
import org.earshot.model.graph.GraphParameters;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.SavedModelBundle;
import org.tensorflow.Session;
import org.tensorflow.Signature;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

/**
 * A network and its relevance passes as one SavedModel: the signature {@code predict} gives logits, and one signature per
 * composite gives logits and relevance in one run.
 */
final class ExplanationGraph {

    /** Changes whenever this code builds another graph, so that exported ones are made anew. */
    static final int VERSION = 4;

    static final String PREDICT = "predict";
    static final String INPUT = "input";
    static final String TARGET = "target";
    /** The given targets, and the predicted classes where {@link #PREDICTED} was given. */
    static final String EXPLAINED = "explained";

    /** As a target: the class with the highest logit, so that a decision is explained in the run that makes it. */
    static final int PREDICTED = -1;

    static final String LOGITS = "logits";
    static final String RELEVANCE = "relevance";

    private ExplanationGraph() {}

    /** Writes the SavedModel into {@code folder}, which must not exist yet. */
    static void export(Architecture architecture, Weights weights, List<Composite> composites, Path folder) {
        try (Graph graph = new Graph();
                Session session = new Session(graph)) {
            Ops tf = Ops.create(graph);
            GraphParameters parameters = new GraphParameters(tf, architecture);
            List<Signature> signatures = build(tf, architecture, parameters, composites);
            parameters.load(session, weights);
            SavedModelBundle.exporter(folder.toString())
                    .withSession(session)
                    .withSignatures(signatures.toArray(Signature[]::new))
                    .export();
        } catch (IOException e) {
            throw new EarshotException("Cannot write the network's graph to " + folder + ": " + e.getMessage(), e);
        }
    }

    private static List<Signature> build(
            Ops tf, Architecture architecture, GraphParameters parameters, List<Composite> composites) {
        Placeholder<TFloat32> input = ForwardPass.input(tf, INPUT, architecture);
        Placeholder<TInt32> target = tf.withName(TARGET).placeholder(TInt32.class, Placeholder.shape(Shape.of(-1)));
        ForwardPass forward = ForwardPass.build(tf, architecture, parameters, input, ForwardPass.Dropping.NONE);
        Operand<TInt32> explained = explained(tf, target, forward.logits());
        Operand<TFloat32> seed =
                tf.oneHot(explained, tf.constant(architecture.classes()), tf.constant(1f), tf.constant(0f));
        List<Signature> signatures = new ArrayList<>();
        signatures.add(Signature.builder(PREDICT)
                .input(INPUT, input)
                .output(LOGITS, forward.logits())
                .build());
        for (Composite composite : composites) {
            Operand<TFloat32> relevance = new RelevancePass(tf, forward, parameters, composite).build(seed);
            signatures.add(Signature.builder(composite.name())
                    .input(INPUT, input)
                    .input(TARGET, target)
                    .output(EXPLAINED, explained)
                    .output(LOGITS, forward.logits())
                    .output(RELEVANCE, relevance)
                    .build());
        }
        return signatures;
    }

    private static Operand<TInt32> explained(Ops tf, Operand<TInt32> target, Operand<TFloat32> logits) {
        return tf.select(
                tf.math.equal(target, tf.constant(PREDICTED)),
                tf.math.argMax(logits, tf.constant(1), TInt32.class),
                target);
    }
}
