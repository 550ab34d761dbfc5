package org.earshot.study.rendering;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What of an explanation stayed in a layer of the network instead of reaching the recording.
 *
 * @param layer its name in the network
 * @param share of the relevance that the explanation started with; negative where the layer's biases added relevance
 */
public record AbsorbedShare(String layer, double share) {

    /** What stayed in all layers together; none if no layer is known. */
    public static OptionalDouble total(List<AbsorbedShare> layers) {
        return layers.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        layers.stream().mapToDouble(AbsorbedShare::share).sum());
    }
}
