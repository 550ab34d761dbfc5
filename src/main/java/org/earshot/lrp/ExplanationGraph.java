package org.earshot.lrp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.earshot.EarshotException;
import org.earshot.lrp.RelevanceRequest.Detail;
import org.earshot.lrp.rule.Junction;
import org.earshot.lrp.rule.ZBox;
import org.earshot.model.Architecture;
import org.earshot.model.Weights;
import org.earshot.model.graph.ForwardPass;
import org.earshot.model.graph.GraphParameters;
import org.tensorflow.Graph;
import org.tensorflow.SavedModelBundle;
import org.tensorflow.Session;
import org.tensorflow.Signature;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

/**
 * A network and its relevance passes as one SavedModel: the signature {@code predict} gives logits; every composite has a signature
 * of its name that gives logits and relevance in one run, and one that also gives the relevance in front of every layer.
 */
final class ExplanationGraph {

    /** Changes whenever this code builds another graph, so that exported ones are made anew. */
    static final int VERSION = 7;

    static final String PREDICT = "predict";

    /** {@code [batch, height, width, channels]}. */
    static final String INPUT = "input";

    /** {@code [batch]}: the class to explain, or {@link #PREDICTED}. */
    static final String TARGET = "target";

    /** {@code [batch]}: the ordinal of a {@link Seed}. */
    static final String SEED = "seed";

    /** {@code [batch]} each: the limits of the input, asked for by composites with {@link ZBox} alone. */
    static final String LOW = "low";

    static final String HIGH = "high";

    /** {@code [batch, classes]}. */
    static final String LOGITS = "logits";

    /** {@code [batch]}: the given targets, and the predicted classes where {@link #PREDICTED} was given. */
    static final String EXPLAINED = "explained";

    /** {@code [batch]}: the sum of the relevance that the logits start with. */
    static final String START = "start";

    /** Shaped as the input. */
    static final String RELEVANCE = "relevance";

    /** Before the name of a layer: the relevance in front of it. */
    static final String LAYER = "relevance.";

    /** As a target: the class with the highest logit, so that a decision is explained in the run that makes it. */
    static final int PREDICTED = -1;

    private final Ops tf;
    private final GraphParameters parameters;
    private final Placeholder<TFloat32> input;
    private final Placeholder<TInt32> target;
    private final Placeholder<TInt32> seed;
    private final Junction.Box box;
    private final ForwardPass forward;
    private final Start start;

    private ExplanationGraph(Ops tf, Architecture architecture) {
        this.tf = tf;
        parameters = new GraphParameters(tf, architecture);
        input = ForwardPass.input(tf, INPUT, architecture);
        target = tf.withName(TARGET).placeholder(TInt32.class, Placeholder.shape(Shape.of(-1)));
        seed = tf.withName(SEED).placeholder(TInt32.class, Placeholder.shape(Shape.of(-1)));
        box = new Junction.Box(
                tf.withName(LOW).placeholder(TFloat32.class, Placeholder.shape(Shape.of(-1))),
                tf.withName(HIGH).placeholder(TFloat32.class, Placeholder.shape(Shape.of(-1))));
        forward = ForwardPass.build(tf, architecture, parameters, input, ForwardPass.Dropping.NONE);
        start = Start.build(tf, forward.logits(), target, seed, architecture.classes());
    }

    /** Writes the SavedModel into {@code folder}, which must not exist yet. */
    static void export(Architecture architecture, Weights weights, List<Composite> composites, Path folder) {
        try (Graph graph = new Graph();
                Session session = new Session(graph)) {
            ExplanationGraph built = new ExplanationGraph(Ops.create(graph), architecture);
            List<Signature> signatures = new ArrayList<>();
            signatures.add(built.prediction());
            composites.forEach(composite -> signatures.addAll(built.explanations(composite)));
            built.parameters.load(session, weights);
            SavedModelBundle.exporter(folder.toString())
                    .withSession(session)
                    .withSignatures(signatures.toArray(Signature[]::new))
                    .export();
        } catch (IOException e) {
            throw new EarshotException("Cannot write the network's graph to " + folder + ": " + e.getMessage(), e);
        }
    }

    /** The name of the signature that answers such requests; sums are taken of the layers' relevance. */
    static String signature(Composite composite, Detail detail) {
        return detail == Detail.INPUT ? composite.name() : composite.name() + ".layers";
    }

    private Signature prediction() {
        return Signature.builder(PREDICT)
                .input(INPUT, input)
                .output(LOGITS, forward.logits())
                .build();
    }

    private List<Signature> explanations(Composite composite) {
        RelevancePass.Result result =
                new RelevancePass(tf, forward, parameters, composite, box).build(start.relevance());
        Signature.Builder layers = explanation(composite, Detail.LAYERS, result);
        result.layers().forEach((name, relevance) -> layers.output(LAYER + name, relevance));
        return List.of(explanation(composite, Detail.INPUT, result).build(), layers.build());
    }

    private Signature.Builder explanation(Composite composite, Detail detail, RelevancePass.Result result) {
        Signature.Builder builder = Signature.builder(signature(composite, detail))
                .input(INPUT, input)
                .input(TARGET, target)
                .input(SEED, seed)
                .output(LOGITS, forward.logits())
                .output(EXPLAINED, start.explained())
                .output(START, start.sum())
                .output(RELEVANCE, result.input());
        if (composite.asksForLimits()) {
            builder.input(LOW, box.low()).input(HIGH, box.high());
        }
        return builder;
    }
}
