package org.earshot.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.model.npz.NpyArray;

/**
 * Looks for what is wrong with the arrays of a layer.
 *
 * @param in the shape of the layer's input; where it is unknown, the numbers of input channels are not looked at
 */
record ArrayCheck(String title, Layer.Weighted layer, Optional<FeatureShape> in) {

    List<String> faults(Map<String, NpyArray> arrays) {
        List<String> faults = new ArrayList<>();
        String weight = layer.name() + ".weight";
        String bias = layer.name() + ".bias";
        check(weight, arrays, weightShape(Optional.ofNullable(arrays.get(weight))), faults);
        check(bias, arrays, new int[] {layer.outputs()}, faults);
        return faults;
    }

    private int[] weightShape(Optional<NpyArray> given) {
        FeatureShape assumed = switch (layer) {
            case Layer.Convolution convolution ->
                new FeatureShape(
                        Math.max(1, given.map(array -> second(array.shape())).orElse(1)) * convolution.groups(), 1, 1);
            case Layer.Dense dense ->
                new FeatureShape(
                        Math.max(1, given.map(array -> second(array.shape())).orElse(1)), 1, 1);
        };
        return layer.weightShape(in.orElse(assumed));
    }

    private static int second(int[] shape) {
        return shape.length > 1 ? shape[1] : 1;
    }

    private void check(String name, Map<String, NpyArray> arrays, int[] needed, List<String> faults) {
        NpyArray array = arrays.get(name);
        if (array == null) {
            faults.add(title + " lacks its array '" + name + "' of shape " + Arrays.toString(needed));
        } else if (!Weights.fits(array.shape(), needed)) {
            faults.add(title + " needs '" + name + "' of shape " + Arrays.toString(needed) + ", not "
                    + Arrays.toString(array.shape()));
        } else if (!allFinite(array.floats())) {
            faults.add(title + ": '" + name + "' holds values that are no finite numbers");
        }
    }

    private static boolean allFinite(float[] values) {
        for (float value : values) {
            if (!Float.isFinite(value)) {
                return false;
            }
        }
        return true;
    }
}
