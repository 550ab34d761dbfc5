package org.earshot.lrp.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.earshot.EarshotException;
import org.earshot.lrp.InputLimits;
import org.earshot.lrp.Relevance;
import org.earshot.lrp.Target;
import org.earshot.lrp.rule.ZBox;
import org.earshot.model.Architecture;
import org.earshot.model.Weights;
import org.earshot.model.npz.NpyArray;
import org.earshot.model.npz.Npz;

/**
 * A small network with inputs and their relevance, computed elsewhere in double precision: the file holds {@code x},
 * {@code target}, {@code logits}, the parameters, and {@code relevance.COMPOSITE} for every method.
 *
 * @param name of the file, without its ending
 */
public record ReferenceCase(String name, Map<String, NpyArray> arrays) {

    private static final String RELEVANCE = "relevance.";
    private static final String ENDING = ".npz";

    public static ReferenceCase read(Path file) {
        String name = String.valueOf(file.getFileName());
        Map<String, NpyArray> arrays = Npz.read(file);
        ReferenceCase read = new ReferenceCase(
                name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name, arrays);
        for (String needed : List.of("x", "target", "logits", "conv1.weight")) {
            if (!arrays.containsKey(needed)) {
                throw new EarshotException(file + " is no reference case: it has no array '" + needed + "'");
            }
        }
        return read;
    }

    /** The methods that the file holds relevance of. */
    public List<String> composites() {
        return arrays.keySet().stream()
                .filter(key -> key.startsWith(RELEVANCE))
                .map(key -> key.substring(RELEVANCE.length()))
                .toList();
    }

    /** The network, read off the shapes of its parameters. */
    public Architecture architecture() {
        int[] x = array("x").shape();
        int length = x[x.length - 1];
        if (array("conv1.weight").shape().length == 4) {
            // The full network takes a maximum after conv5, too; on so small an input nothing would be left.
            return Architecture.alexNet(name, length, outputs("conv"), outputs("fc"), false);
        }
        // The one thing that no shape tells is what lies between the dense layers; the file's name does.
        boolean reluBetweenDense = name.endsWith("-relu-fc");
        return Architecture.audioNet(name, length, outputs("conv"), outputs("fc"), reluBetweenDense);
    }

    /** The limits of the inputs that {@link ZBox} is told: those that the case was computed with. */
    public InputLimits limits() {
        return new InputLimits(-1.5f, 1.5f);
    }

    private List<Integer> outputs(String kind) {
        List<Integer> outputs = new ArrayList<>();
        arrays.forEach((key, value) -> {
            if (key.startsWith(kind) && key.endsWith(".weight")) {
                outputs.add(value.shape()[0]);
            }
        });
        return outputs;
    }

    public Weights weights() {
        return Weights.of(architecture(), arrays, name);
    }

    /** One input per row. */
    public float[][] inputs() {
        double[][] rows = rows("x");
        float[][] inputs = new float[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            inputs[i] = new float[rows[i].length];
            for (int j = 0; j < rows[i].length; j++) {
                inputs[i][j] = (float) rows[i][j];
            }
        }
        return inputs;
    }

    public Target target() {
        return Target.each(Arrays.stream(array("target").doubles())
                .mapToInt(label -> (int) label)
                .toArray());
    }

    /** The largest relative L2 error of a sample's relevance. */
    public double worstError(Relevance relevance) {
        double[][] expected = rows(RELEVANCE + relevance.composite().name());
        double worst = 0;
        for (int i = 0; i < expected.length; i++) {
            worst = Math.max(worst, relativeError(expected[i], relevance.get(i).relevance()));
        }
        return worst;
    }

    private static double relativeError(double[] expected, float[] actual) {
        double difference = 0;
        double norm = 0;
        for (int i = 0; i < expected.length; i++) {
            difference += (actual[i] - expected[i]) * (actual[i] - expected[i]);
            norm += expected[i] * expected[i];
        }
        // NaN must not pass for a small error.
        double error = Math.sqrt(difference / norm);
        return Double.isNaN(error) ? Double.POSITIVE_INFINITY : error;
    }

    private double[][] rows(String key) {
        double[] flat = array(key).doubles();
        int count = array("x").shape()[0];
        int length = flat.length / count;
        double[][] rows = new double[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = Arrays.copyOfRange(flat, i * length, (i + 1) * length);
        }
        return rows;
    }

    private NpyArray array(String key) {
        NpyArray array = arrays.get(key);
        if (array == null) {
            throw new EarshotException(name + " has no array '" + key + "'");
        }
        return array;
    }
}
