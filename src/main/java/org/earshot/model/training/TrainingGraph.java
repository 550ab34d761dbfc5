package org.earshot.model.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.EarshotException;
import org.earshot.model.Architecture;
import org.earshot.model.FeatureShape;
import org.earshot.model.Layer;
import org.earshot.model.Weights;
import org.earshot.model.graph.ForwardPass;
import org.earshot.model.graph.GraphParameters;
import org.earshot.model.graph.InferenceSession;
import org.earshot.model.graph.Tensors;
import org.earshot.model.npz.NpyArray;
import org.earshot.model.npz.NpyType;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Assign;
import org.tensorflow.op.core.Gradients;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.op.core.Variable;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

/** A network with its loss and the updates of its weights, and the session that holds their values. Not thread-safe. */
final class TrainingGraph implements AutoCloseable {

    private final Graph graph = new Graph();
    private final Session session;
    private final FeatureShape inputShape;
    private final GraphParameters parameters;
    private final Placeholder<TFloat32> input;
    private final Placeholder<TInt32> labels;
    private final Placeholder<TInt32> dropoutSeed;
    private final Placeholder<TFloat32> learningRate;
    private final Placeholder<TFloat32> stepNumber;
    private final Operand<TFloat32> logits;
    private final Operand<TFloat32> loss;
    private final List<Op> updates;
    private final Map<String, Stored> state = new LinkedHashMap<>();

    TrainingGraph(Architecture architecture, Schedule schedule) {
        Ops tf = Ops.create(graph);
        inputShape = architecture.input();
        parameters = new GraphParameters(tf, architecture);
        input = ForwardPass.input(tf, "input", architecture);
        labels = tf.placeholder(TInt32.class, Placeholder.shape(Shape.of(-1)));
        dropoutSeed = tf.placeholder(TInt32.class, Placeholder.shape(Shape.of(1)));
        learningRate = tf.placeholder(TFloat32.class, Placeholder.shape(Shape.scalar()));
        stepNumber = tf.placeholder(TFloat32.class, Placeholder.shape(Shape.scalar()));
        logits = ForwardPass.logits(tf, architecture, parameters, input, ForwardPass.Dropping.NONE);
        loss = loss(tf, ForwardPass.logits(tf, architecture, parameters, input, this::drop), architecture.classes());
        updates = updates(tf, architecture, schedule);
        session = new Session(graph);
    }

    private Operand<TFloat32> loss(Ops tf, Operand<TFloat32> scores, int classes) {
        Operand<TFloat32> truth = tf.oneHot(labels, tf.constant(classes), tf.constant(1f), tf.constant(0f));
        return tf.math.mean(tf.nn.softmaxCrossEntropyWithLogits(scores, truth).loss(), tf.constant(0));
    }

    /** The mask follows from the step's seed and the layer's index, so that a resumed run drops the same units. */
    private Operand<TFloat32> drop(Ops tf, Layer.Dropout layer, int index, Operand<TFloat32> x) {
        Operand<TInt32> seed = tf.concat(List.of(dropoutSeed, tf.constant(new int[] {index})), tf.constant(0));
        Operand<TFloat32> draw = tf.random.statelessRandomUniform(tf.shape(x), seed);
        float kept = (float) (1 - layer.rate());
        Operand<TFloat32> mask = tf.dtypes.cast(tf.math.less(draw, tf.constant(kept)), TFloat32.class);
        return tf.math.mul(x, tf.math.mul(mask, tf.constant(1 / kept)));
    }

    private List<Op> updates(Ops tf, Architecture architecture, Schedule schedule) {
        Map<String, Variable<TFloat32>> variables = parameters.all();
        List<Operand<TFloat32>> slopes = slopes(tf, variables.values(), schedule.gradientNorm());
        List<Variable<TFloat32>> slots = new ArrayList<>();
        List<Op> result = new ArrayList<>();
        architecture.weighted().forEach((layer, in) -> {
            float share = (float) schedule.optimizer().share(layer.fanIn(in));
            Operand<TFloat32> rate = tf.math.mul(learningRate, tf.constant(share));
            Optimizer.StepInputs inputs = new Optimizer.StepInputs(rate, stepNumber);
            for (String name : List.of(layer.name() + ".weight", layer.name() + ".bias")) {
                Operand<TFloat32> slope = slopes.get(result.size());
                result.add(schedule.optimizer().update(tf, parameters.get(name), slope, inputs, slots));
            }
        });
        variables.values().forEach(variable -> addState(tf, variable));
        slots.forEach(variable -> addState(tf, variable));
        return result;
    }

    private List<Operand<TFloat32>> slopes(Ops tf, Collection<Variable<TFloat32>> variables, float longest) {
        Gradients gradients = tf.gradients(loss, variables);
        List<Operand<TFloat32>> slopes = new ArrayList<>();
        for (int i = 0; i < variables.size(); i++) {
            slopes.add(gradients.<TFloat32>dy(i));
        }
        if (Float.isInfinite(longest)) {
            return slopes;
        }
        List<Operand<TFloat32>> halfSquares = new ArrayList<>();
        slopes.forEach(slope -> halfSquares.add(tf.nn.l2Loss(slope)));
        Operand<TFloat32> norm = tf.math.sqrt(tf.math.mul(tf.math.addN(halfSquares), tf.constant(2f)));
        Operand<TFloat32> factor = tf.math.div(tf.constant(longest), tf.math.maximum(norm, tf.constant(longest)));
        return slopes.stream()
                .<Operand<TFloat32>>map(slope -> tf.math.mul(slope, factor))
                .toList();
    }

    private void addState(Ops tf, Variable<TFloat32> variable) {
        Placeholder<TFloat32> value = tf.placeholder(TFloat32.class, Placeholder.shape(variable.shape()));
        state.put(variable.op().name(), new Stored(variable, value, tf.assign(variable, value)));
    }

    /** Sets the weights; what the optimizer remembers becomes zero. */
    void start(Weights weights) {
        state.values().forEach(stored -> stored.set(session, new float[stored.size()]));
        parameters.load(session, weights);
    }

    Weights weights() {
        return parameters.read(session);
    }

    /** One update; returns the mean loss of the batch before it. {@code step} counts from 0. */
    float train(Batch batch, int step, double rate) {
        try (TFloat32 x = InferenceSession.batch(inputShape, batch.inputs());
                TInt32 y = TInt32.vectorOf(batch.labels());
                TInt32 seed = TInt32.vectorOf(step);
                TFloat32 eta = TFloat32.scalarOf((float) rate);
                TFloat32 number = TFloat32.scalarOf(step + 1f)) {
            Session.Runner runner = session.runner()
                    .feed(input, x)
                    .feed(labels, y)
                    .feed(dropoutSeed, seed)
                    .feed(learningRate, eta)
                    .feed(stepNumber, number)
                    .fetch(loss);
            updates.forEach(runner::addTarget);
            try (Result result = runner.run()) {
                return ((TFloat32) result.get(0)).getFloat();
            }
        }
    }

    /** Logits with the present weights, without dropout. */
    float[][] logits(float[][] inputs) {
        return InferenceSession.logits(session, input, logits, inputShape, inputs);
    }

    /** All variables, the optimizer's included, for a checkpoint. */
    Map<String, NpyArray> state() {
        Map<String, NpyArray> arrays = new LinkedHashMap<>();
        state.forEach((name, stored) -> {
            float[] values = Tensors.fetch(session, stored.variable);
            arrays.put(name, NpyArray.ofFloats(NpyType.FLOAT32, new int[] {values.length}, values));
        });
        return arrays;
    }

    /** Sets all variables; those of another network or another optimizer are refused. */
    void restore(Map<String, NpyArray> arrays) {
        state.forEach((name, stored) -> {
            NpyArray values = arrays.get(name);
            if (values == null || values.size() != stored.size()) {
                throw new EarshotException("The checkpoint is of another network: it lacks " + name);
            }
            stored.set(session, values.floats());
        });
    }

    private record Stored(Variable<TFloat32> variable, Placeholder<TFloat32> value, Assign<TFloat32> assign) {

        int size() {
            return Math.toIntExact(variable.shape().size());
        }

        void set(Session session, float[] values) {
            try (TFloat32 tensor = Tensors.of(variable.shape(), values)) {
                session.runner().feed(value, tensor).addTarget(assign).run().close();
            }
        }
    }

    @Override
    public void close() {
        session.close();
        graph.close();
    }
}
