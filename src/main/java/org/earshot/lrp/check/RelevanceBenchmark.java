package org.earshot.lrp.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.earshot.lrp.Composite;
import org.earshot.lrp.RelevancePass;
import org.earshot.lrp.Start;
import org.earshot.lrp.rule.Junction;
import org.earshot.model.Architecture;
import org.earshot.model.Weights;
import org.earshot.model.graph.ForwardPass;
import org.earshot.model.graph.GraphParameters;
import org.earshot.model.graph.InferenceSession;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

/**
 * How long relevance takes, compared with TensorFlow's own gradient of the same network in the same process. Single times drift on a
 * busy computer, so what is compared takes turns, and the ratio is taken within each round.
 *
 * <p>Not thread-safe; close it after use.
 */
public final class RelevanceBenchmark implements AutoCloseable {

    /** What is timed beside the composites. */
    public static final String FORWARD = "forward";

    /** Forward pass and {@code tf.gradients} of the explained logit with respect to the input. */
    public static final String GRADIENT = "forward + gradient";

    private static final double MILLISECONDS = 1e-6;

    private final Graph graph = new Graph();
    private final Session session;
    private final Architecture architecture;
    private final Placeholder<TFloat32> input;
    private final Placeholder<TInt32> target;
    private final Placeholder<TInt32> seed;
    private final Map<String, Operand<TFloat32>> subjects = new LinkedHashMap<>();

    public RelevanceBenchmark(Architecture architecture, Weights weights, List<Composite> composites) {
        this.architecture = architecture;
        Ops tf = Ops.create(graph);
        GraphParameters parameters = new GraphParameters(tf, architecture);
        input = ForwardPass.input(tf, "input", architecture);
        target = tf.placeholder(TInt32.class, Placeholder.shape(Shape.of(-1)));
        seed = tf.placeholder(TInt32.class, Placeholder.shape(Shape.of(-1)));
        ForwardPass forward = ForwardPass.build(tf, architecture, parameters, input, ForwardPass.Dropping.NONE);
        Start start = Start.build(tf, forward.logits(), target, seed, architecture.classes());
        subjects.put(FORWARD, forward.logits());
        Operand<TFloat32> explained = tf.math.mul(
                forward.logits(),
                tf.oneHot(start.explained(), tf.constant(architecture.classes()), tf.constant(1f), tf.constant(0f)));
        subjects.put(GRADIENT, tf.gradients(explained, List.of(input)).dy(0));
        Junction.Box box = new Junction.Box(tf.constant(new float[] {-1}), tf.constant(new float[] {1}));
        for (Composite composite : composites) {
            subjects.put(
                    composite.name(),
                    new RelevancePass(tf, forward, parameters, composite, box)
                            .build(start.relevance())
                            .input());
        }
        session = new Session(graph);
        parameters.load(session, weights);
    }

    /**
     * Milliseconds per run, by subject, one value per round. All subjects are run once in every round, after {@code warmUp} rounds that
     * do not count.
     */
    public Map<String, List<Double>> time(int batch, int rounds, int warmUp) {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        try (TFloat32 x = InferenceSession.batch(architecture.input(), noise(batch));
                TInt32 targets = TInt32.vectorOf(new int[batch]);
                TInt32 seeds = TInt32.vectorOf(new int[batch])) {
            for (int round = -warmUp; round < rounds; round++) {
                for (Map.Entry<String, Operand<TFloat32>> subject : subjects.entrySet()) {
                    long before = System.nanoTime();
                    session.runner()
                            .feed(input, x)
                            .feed(target, targets)
                            .feed(seed, seeds)
                            .fetch(subject.getValue())
                            .run()
                            .close();
                    if (round >= 0) {
                        times.computeIfAbsent(subject.getKey(), name -> new ArrayList<>())
                                .add((System.nanoTime() - before) * MILLISECONDS);
                    }
                }
            }
        }
        return times;
    }

    private float[][] noise(int batch) {
        SplittableRandom random = new SplittableRandom(1);
        float[][] inputs = new float[batch][architecture.input().size()];
        for (float[] row : inputs) {
            for (int i = 0; i < row.length; i++) {
                row[i] = (float) random.nextGaussian();
            }
        }
        return inputs;
    }

    @Override
    public void close() {
        session.close();
        graph.close();
    }
}
