package org.earshot.lrp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.earshot.model.Architecture;
import org.earshot.model.FeatureShape;
import org.earshot.model.Layer;
import org.earshot.model.Parameter;
import org.earshot.model.Weights;

/**
 * Relevance as the definitions have it, slowly: every layer multiplied out into one explicit matrix, every contribution
 * {@code w_ji x_i} looked at by itself, in double precision and without any of the graph's code. Activations are flattened
 * channel-major.
 */
final class MatrixRelevance {

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
                case Layer.Flatten flatten -> x;
                case Layer.Dropout dropout -> x;
            };
            activations.add(x);
        }
        return activations;
    }

    double[] relevance(float[] input, int target, Composite composite) {
        List<double[]> activations = forward(input);
        List<FeatureShape> shapes = architecture.shapes();
        double[] relevance = new double[architecture.classes()];
        relevance[target] = activations.getLast()[target];
        for (int index = architecture.layers().size() - 1; index >= 0; index--) {
            double[] x = activations.get(index);
            FeatureShape in = shapes.get(index);
            FeatureShape out = shapes.get(index + 1);
            switch (architecture.layers().get(index)) {
                case Layer.Weighted layer ->
                    relevance = below(rule(composite, index, layer), matrix(layer, in), bias(layer, out), x, relevance);
                case Layer.MaxPool pool -> relevance = unpooled(relevance, winners(pool, in, out, x), x.length);
                case Layer.Relu relu -> {}
                case Layer.Flatten flatten -> {}
                case Layer.Dropout dropout -> {}
            }
        }
        return relevance;
    }

    private static Rule rule(Composite composite, int index, Layer.Weighted layer) {
        if (index == 0) {
            return composite.first();
        }
        return layer instanceof Layer.Dense ? composite.dense() : composite.convolution();
    }

    private static double[] below(Rule rule, double[][] w, double[] b, double[] x, double[] upper) {
        return switch (rule) {
            case Epsilon epsilon -> shared(w, b, x, upper, epsilon.epsilon(), Part.ALL);
            case ZPlus zPlus -> shared(w, b, x, upper, zPlus.epsilon(), Part.POSITIVE);
            case AlphaBeta rates -> {
                double[] plus = shared(w, b, x, upper, rates.epsilon(), Part.POSITIVE);
                double[] minus = shared(w, b, x, upper, rates.epsilon(), Part.NEGATIVE);
                double[] result = new double[x.length];
                Arrays.setAll(result, i -> rates.alpha() * plus[i] - rates.beta() * minus[i]);
                yield result;
            }
        };
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
            double denominator = z + (z >= 0 ? epsilon : -epsilon);
            for (int i = 0; i < x.length; i++) {
                lower[i] += part.of(w[j][i] * x[i]) * upper[j] / denominator;
            }
        }
        return lower;
    }

    private double[][] matrix(Layer.Weighted layer, FeatureShape in) {
        Parameter weight = weights.get(layer.name() + ".weight");
        if (layer instanceof Layer.Convolution convolution) {
            return convolution(convolution, in, weight.values());
        }
        double[][] matrix = new double[layer.outputs()][in.size()];
        for (int j = 0; j < matrix.length; j++) {
            for (int i = 0; i < in.size(); i++) {
                matrix[j][i] = weight.values()[j * in.size() + i];
            }
        }
        return matrix;
    }

    private static double[][] convolution(Layer.Convolution layer, FeatureShape in, float[] weight) {
        FeatureShape out = layer.output(in);
        int kernel = layer.kernel().width();
        double[][] matrix = new double[out.size()][in.size()];
        for (int to = 0; to < out.channels(); to++) {
            for (int position = 0; position < out.width(); position++) {
                for (int from = 0; from < in.channels(); from++) {
                    for (int tap = 0; tap < kernel; tap++) {
                        int place = position + tap - layer.padding().width();
                        if (place >= 0 && place < in.width()) {
                            matrix[to * out.width() + position][from * in.width() + place] =
                                    weight[(to * in.channels() + from) * kernel + tap];
                        }
                    }
                }
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
    private static int[] winners(Layer.MaxPool pool, FeatureShape in, FeatureShape out, double[] x) {
        int[] winners = new int[out.size()];
        for (int channel = 0; channel < out.channels(); channel++) {
            for (int window = 0; window < out.width(); window++) {
                int start = window * pool.stride().width();
                int best = channel * in.width() + start;
                for (int place = start; place < Math.min(start + pool.window().width(), in.width()); place++) {
                    if (x[channel * in.width() + place] > x[best]) {
                        best = channel * in.width() + place;
                    }
                }
                winners[channel * out.width() + window] = best;
            }
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
