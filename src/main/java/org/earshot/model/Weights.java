package org.earshot.model;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.earshot.EarshotException;
import org.earshot.model.npz.NpyArray;
import org.earshot.model.npz.NpyType;
import org.earshot.model.npz.Npz;

/**
 * The parameters of a network by name ({@code conv1.weight}, {@code conv1.bias}, ...), in PyTorch's axis order:
 * {@code [out, in, (kh,) kw]} for convolutions and {@code [out, in]} for dense layers, inputs flattened channel-major.
 */
public record Weights(Map<String, Parameter> parameters) {

    public Weights {
        parameters = new LinkedHashMap<>(parameters);
    }

    /** Takes from {@code arrays} what {@code architecture} needs; a missing or wrongly shaped array is refused by name. */
    public static Weights of(Architecture architecture, Map<String, NpyArray> arrays, String where) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        architecture.parameterShapes().forEach((name, shape) -> {
            NpyArray array = arrays.get(name);
            if (array == null) {
                throw new EarshotException(
                        where + " has no array '" + name + "', which " + architecture.name() + " needs");
            }
            if (!fits(array.shape(), shape)) {
                throw new EarshotException("%s: array '%s' has shape %s, but %s needs %s"
                        .formatted(
                                where,
                                name,
                                Arrays.toString(array.shape()),
                                architecture.name(),
                                Arrays.toString(shape)));
            }
            parameters.put(name, new Parameter(shape, finite(array.floats(), where + ": array '" + name + "'")));
        });
        return new Weights(parameters);
    }

    /** Whether an array of shape {@code given} can be the parameter of shape {@code needed}: {@code [out, in, 1, kw]} is, too. */
    static boolean fits(int[] given, int[] needed) {
        boolean heightOne = given.length == 4 && needed.length == 3 && given[2] == 1;
        return Arrays.equals(heightOne ? new int[] {given[0], given[1], given[3]} : given, needed);
    }

    private static float[] finite(float[] values, String where) {
        for (float value : values) {
            if (!Float.isFinite(value)) {
                throw new EarshotException(where + " holds " + value);
            }
        }
        return values;
    }

    /**
     * The same numbers in a random order within each parameter: a network of the same size and the same distributions that has
     * learnt nothing (the model randomisation of Adebayo et al.: "Sanity checks for saliency maps", NeurIPS 2018).
     *
     * @param seed the same one gives the same order
     */
    public Weights shuffled(long seed) {
        Random random = new Random(seed);
        Map<String, Parameter> shuffled = new LinkedHashMap<>();
        parameters.forEach((name, parameter) -> {
            float[] values = parameter.values().clone();
            for (int last = values.length - 1; last > 0; last--) {
                int other = random.nextInt(last + 1);
                float moved = values[last];
                values[last] = values[other];
                values[other] = moved;
            }
            shuffled.put(name, new Parameter(parameter.shape(), values));
        });
        return new Weights(shuffled);
    }

    /** The parameter of this name. */
    public Parameter get(String name) {
        Parameter parameter = parameters.get(name);
        if (parameter == null) {
            throw new EarshotException("There is no parameter '" + name + "'");
        }
        return parameter;
    }

    /** Writes them as an {@code .npz} with elements of {@code type}. */
    public void write(Path file, NpyType type) {
        Map<String, NpyArray> arrays = new LinkedHashMap<>();
        parameters.forEach(
                (name, parameter) -> arrays.put(name, NpyArray.ofFloats(type, parameter.shape(), parameter.values())));
        Npz.write(file, arrays);
    }
}
