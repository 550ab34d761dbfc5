package org.earshot.lrp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.earshot.lrp.rule.AlphaBeta;
import org.earshot.lrp.rule.Epsilon;
import org.earshot.lrp.rule.Flat;
import org.earshot.lrp.rule.Gamma;
import org.earshot.lrp.rule.Gradient;
import org.earshot.lrp.rule.Rule;
import org.earshot.lrp.rule.WSquare;
import org.earshot.lrp.rule.ZBox;
import org.earshot.lrp.rule.ZPlus;
import org.earshot.model.Architecture;
import org.earshot.model.FeatureShape;
import org.earshot.model.Layer;
import org.earshot.model.Size;
import org.earshot.model.Weights;

/**
 * Relevance as the definitions have it, slowly: every layer multiplied out into one explicit matrix, every contribution
 * {@code w_ji x_i} looked at by itself, in double precision and without any of the graph's code. Activations are flattened
 * channel-major.
 */
public final class MatrixRelevance {

    /** The limits that {@link ZBox} is told. */
    static final float LOW = -4;

    static final float HIGH = 5;

    private final Architecture architecture;
    private final Weights weights;

    MatrixRelevance(Architecture architecture, Weights weights) {
        this.architecture = architecture;
        this.weights = weights;
    }

    /** The activations before every layer, and at the end the logits. */
    List<double[]> forward(float[] input) {
        List<double[]> activations = new ArrayList<>();
        double[] x = new double[input.length];
        Arrays.setAll(x, i -> input[i]);
        activations.add(x);
        List<FeatureShape> shapes = architecture.shapes();
        for (int index = 0; index < architecture.layers().size(); index++) {
            FeatureShape in = shapes.get(index);
            x = switch (architecture.layers().get(index)) {
                case Layer.Weighted layer -> plus(times(matrix(layer, in), x), bias(layer, shapes.get(index + 1)));
                case Layer.Relu relu ->
                    Arrays.stream(x).map(value -> Math.max(value, 0)).toArray();
                case Layer.MaxPool pool -> pooled(x, winners(pool, in, shapes.get(index + 1), x));
                case Layer.AveragePool pool -> times(means(pool, in, shapes.get(index + 1)), x);
                case Layer.Flatten flatten -> x;
                case Layer.Dropout dropout -> x;
            };
            activations.add(x);
        }
        return activations;
    }

    /** Relevance that starts from the logit of {@code target}. */
    double[] relevance(float[] input, int target, Composite composite) {
        double[] seed = new double[architecture.classes()];
        seed[target] = forward(input).getLast()[target];
        return layers(input, seed, composite).getFirst();
    }

    /** The relevance in front of every layer, from the input on; the last is {@code seed}, that of the logits. */
    List<double[]> layers(float[] input, double[] seed, Composite composite) {
        List<double[]> activations = forward(input);
        List<FeatureShape> shapes = architecture.shapes();
        List<double[]> result = new ArrayList<>(List.of(seed));
        double[] relevance = seed;
        for (int index = architecture.layers().size() - 1; index >= 0; index--) {
            double[] x = activations.get(index);
            FeatureShape in = shapes.get(index);
            FeatureShape out = shapes.get(index + 1);
            double[] upper = relevance;
            relevance = switch (architecture.layers().get(index)) {
                case Layer.Weighted layer ->
                    below(
                            composite.rule(layer, index == 0),
                            matrix(layer, in),
                            connections(layer, in),
                            bias(layer, out),
                            x,
                            upper);
                case Layer.MaxPool pool -> unpooled(upper, winners(pool, in, out, x), x.length);
                case Layer.AveragePool pool ->
                    shared(means(pool, in, out), new double[out.size()], x, upper, 1e-6, Part.ALL);
                case Layer.Relu relu -> gated(gradient(composite), x, upper);
                case Layer.Flatten flatten -> upper;
                case Layer.Dropout dropout -> upper;
            };
            result.addFirst(relevance);
        }
        return result;
    }

    /** Relevance passes an activation unchanged, a derivative does not. */
    private static double[] gated(Optional<Gradient> gradient, double[] x, double[] upper) {
        double[] result = upper.clone();
        if (gradient.isPresent()) {
            Arrays.setAll(result, i -> x[i] <= 0 || (gradient.get().guided() && upper[i] < 0) ? 0 : upper[i]);
        }
        return result;
    }

    private static Optional<Gradient> gradient(Composite composite) {
        return Optional.of(composite.dense()).filter(Gradient.class::isInstance).map(Gradient.class::cast);
    }

    private static double[] below(
            Rule.Weighted rule, double[][] w, double[][] connections, double[] b, double[] x, double[] upper) {
        double[] none = new double[b.length];
        return switch (rule) {
            case Epsilon epsilon -> shared(w, epsilon.bias() ? b : none, x, upper, epsilon.epsilon(), Part.ALL);
            case ZPlus zPlus -> shared(w, zPlus.bias() ? b : none, x, upper, zPlus.epsilon(), Part.POSITIVE);
            case AlphaBeta rates -> {
                double[] plus = shared(w, b, x, upper, rates.epsilon(), Part.POSITIVE);
                double[] minus = shared(w, b, x, upper, rates.epsilon(), Part.NEGATIVE);
                double[] result = new double[x.length];
                Arrays.setAll(result, i -> rates.alpha() * plus[i] - rates.beta() * minus[i]);
                yield result;
            }
            case Gamma gamma -> enhanced(w, b, x, upper, gamma);
            case ZBox box -> boxed(w, x, upper, box.epsilon());
            case WSquare square -> {
                double[] ones = ones(x.length);
                yield shared(squared(w), squared(b), ones, upper, square.epsilon(), Part.ALL);
            }
            case Flat flat -> shared(connections, none, ones(x.length), upper, flat.epsilon(), Part.ALL);
            case Gradient gradient -> transposed(w, upper, x.length);
        };
    }

    /** Where the output is positive, contributions that are positive count more; where it is negative, negative ones do. */
    private static double[] enhanced(double[][] w, double[] b, double[] x, double[] upper, Gamma rule) {
        double[] y = plus(times(w, x), b);
        double[] lower = new double[x.length];
        for (int j = 0; j < w.length; j++) {
            Part favoured = y[j] > 0 ? Part.POSITIVE : Part.NEGATIVE;
            double[] contributions = new double[x.length];
            double z = b[j] + rule.gamma() * favoured.of(b[j]);
            for (int i = 0; i < x.length; i++) {
                double contribution = w[j][i] * x[i];
                contributions[i] = contribution + rule.gamma() * favoured.of(contribution);
                z += contributions[i];
            }
            for (int i = 0; i < x.length && y[j] != 0; i++) {
                lower[i] += contributions[i] * upper[j] / stabilised(z, rule.epsilon());
            }
        }
        return lower;
    }

    /** Inputs between {@link #LOW} and {@link #HIGH}. */
    private static double[] boxed(double[][] w, double[] x, double[] upper, double epsilon) {
        double[] lower = new double[x.length];
        for (int j = 0; j < w.length; j++) {
            double[] contributions = new double[x.length];
            double z = 0;
            for (int i = 0; i < x.length; i++) {
                contributions[i] = w[j][i] * x[i] - Math.max(w[j][i], 0) * LOW - Math.min(w[j][i], 0) * HIGH;
                z += contributions[i];
            }
            for (int i = 0; i < x.length; i++) {
                lower[i] += contributions[i] * upper[j] / stabilised(z, epsilon);
            }
        }
        return lower;
    }

    private static double[] transposed(double[][] w, double[] upper, int length) {
        double[] lower = new double[length];
        for (int j = 0; j < w.length; j++) {
            for (int i = 0; i < length; i++) {
                lower[i] += w[j][i] * upper[j];
            }
        }
        return lower;
    }

    private static double stabilised(double z, double epsilon) {
        return z + (z >= 0 ? epsilon : -epsilon);
    }

    private static double[] ones(int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double[] squared(double[] values) {
        return Arrays.stream(values).map(value -> value * value).toArray();
    }

    private static double[][] squared(double[][] matrix) {
        return Arrays.stream(matrix).map(MatrixRelevance::squared).toArray(double[][]::new);
    }

    private enum Part {
        ALL,
        POSITIVE,
        NEGATIVE;

        double of(double contribution) {
            return switch (this) {
                case ALL -> contribution;
                case POSITIVE -> Math.max(contribution, 0);
                case NEGATIVE -> Math.min(contribution, 0);
            };
        }
    }

    /** Every output shares out its relevance in proportion to this part of its contributions. */
    private static double[] shared(double[][] w, double[] b, double[] x, double[] upper, double epsilon, Part part) {
        double[] lower = new double[x.length];
        for (int j = 0; j < w.length; j++) {
            double z = part.of(b[j]);
            for (int i = 0; i < x.length; i++) {
                z += part.of(w[j][i] * x[i]);
            }
            double denominator = stabilised(z, epsilon);
            for (int i = 0; i < x.length; i++) {
                lower[i] += part.of(w[j][i] * x[i]) * upper[j] / denominator;
            }
        }
        return lower;
    }

    private double[][] matrix(Layer.Weighted layer, FeatureShape in) {
        return matrix(layer, in, weights.get(layer.name() + ".weight").values());
    }

    /** 1 where an input reaches an output. */
    private double[][] connections(Layer.Weighted layer, FeatureShape in) {
        float[] ones = new float[weights.get(layer.name() + ".weight").values().length];
        Arrays.fill(ones, 1);
        return matrix(layer, in, ones);
    }

    private static double[][] matrix(Layer.Weighted layer, FeatureShape in, float[] weight) {
        if (layer instanceof Layer.Convolution convolution) {
            return convolution(convolution, in, weight);
        }
        double[][] matrix = new double[layer.outputs()][in.size()];
        for (int j = 0; j < matrix.length; j++) {
            for (int i = 0; i < in.size(); i++) {
                matrix[j][i] = weight[j * in.size() + i];
            }
        }
        return matrix;
    }

    private static double[][] convolution(Layer.Convolution layer, FeatureShape in, float[] weight) {
        FeatureShape out = layer.output(in);
        int perGroup = in.channels() / layer.groups();
        int outputsPerGroup = layer.outputs() / layer.groups();
        Size kernel = layer.kernel();
        double[][] matrix = new double[out.size()][in.size()];
        for (int row = 0; row < out.size(); row++) {
            int to = row / (out.height() * out.width());
            int top = row / out.width() % out.height() * layer.stride().height()
                    - layer.padding().height();
            int left =
                    row % out.width() * layer.stride().width() - layer.padding().width();
            for (int from = 0; from < perGroup; from++) {
                int channel = to / outputsPerGroup * perGroup + from;
                for (int tap = 0; tap < kernel.height() * kernel.width(); tap++) {
                    int y = top + tap / kernel.width();
                    int x = left + tap % kernel.width();
                    if (y >= 0 && y < in.height() && x >= 0 && x < in.width()) {
                        matrix[row][place(in, channel, y, x)] =
                                weight[(to * perGroup + from) * kernel.height() * kernel.width() + tap];
                    }
                }
            }
        }
        return matrix;
    }

    private static int place(FeatureShape shape, int channel, int y, int x) {
        return (channel * shape.height() + y) * shape.width() + x;
    }

    private static double[][] means(Layer.AveragePool pool, FeatureShape in, FeatureShape out) {
        double[][] matrix = new double[out.size()][in.size()];
        int count = pool.window().height() * pool.window().width();
        for (int row = 0; row < out.size(); row++) {
            int channel = row / (out.height() * out.width());
            int top = row / out.width() % out.height() * pool.stride().height();
            int left = row % out.width() * pool.stride().width();
            for (int tap = 0; tap < count; tap++) {
                int y = top + tap / pool.window().width();
                int x = left + tap % pool.window().width();
                matrix[row][place(in, channel, y, x)] = 1.0 / count;
            }
        }
        return matrix;
    }

    private double[] bias(Layer.Weighted layer, FeatureShape out) {
        float[] values = weights.get(layer.name() + ".bias").values();
        double[] bias = new double[out.size()];
        Arrays.setAll(bias, i -> values[i / (out.height() * out.width())]);
        return bias;
    }

    private static double[] times(double[][] w, double[] x) {
        double[] z = new double[w.length];
        for (int j = 0; j < z.length; j++) {
            for (int i = 0; i < x.length; i++) {
                z[j] += w[j][i] * x[i];
            }
        }
        return z;
    }

    private static double[] plus(double[] a, double[] b) {
        double[] sum = new double[a.length];
        Arrays.setAll(sum, i -> a[i] + b[i]);
        return sum;
    }

    /** The place of each window's first maximum. */
    private static int[] winners(Layer.MaxPool pool, FeatureShape in, FeatureShape out, double[] values) {
        int[] winners = new int[out.size()];
        for (int window = 0; window < winners.length; window++) {
            int channel = window / (out.height() * out.width());
            int top = window / out.width() % out.height() * pool.stride().height();
            int left = window % out.width() * pool.stride().width();
            int best = place(in, channel, top, left);
            for (int y = top; y < Math.min(top + pool.window().height(), in.height()); y++) {
                for (int x = left; x < Math.min(left + pool.window().width(), in.width()); x++) {
                    if (values[place(in, channel, y, x)] > values[best]) {
                        best = place(in, channel, y, x);
                    }
                }
            }
            winners[window] = best;
        }
        return winners;
    }

    private static double[] pooled(double[] x, int[] winners) {
        return Arrays.stream(winners).mapToDouble(place -> x[place]).toArray();
    }

    private static double[] unpooled(double[] relevance, int[] winners, int length) {
        double[] result = new double[length];
        for (int window = 0; window < winners.length; window++) {
            result[winners[window]] += relevance[window];
        }
        return result;
    }
}
