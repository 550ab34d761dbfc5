package org.earshot.study.rendering;

import java.util.List;
import java.util.OptionalDouble;
import org.earshot.study.configuration.Condition;

/**
 * A stored stimulus with the truth beside it: for researchers only.
 *
 * @param media the id under which the browser gets it: {@code /media/ID}
 * @param silent whether nothing of the explanation remains
 * @param absorbed what of the sample's relevance stayed in every layer of the network, from the input's layer on; empty if
 *     that is undefined or was not kept when the study was published
 * @param gain that made a sound as loud as all others, as a factor; none for drawings and silence, and where it was not kept
 */
public record PublishedStimulus(
        String media,
        String sample,
        String recording,
        String speaker,
        String trueLabel,
        String prediction,
        boolean practice,
        Condition condition,
        RenderedStimulus.Kind kind,
        boolean silent,
        List<AbsorbedShare> absorbed,
        OptionalDouble gain) {

    public PublishedStimulus {
        absorbed = List.copyOf(absorbed);
    }

    /** Whether the model decided rightly. */
    public boolean modelWasRight() {
        return prediction.equals(trueLabel);
    }

    /** The share of the sample's relevance that stayed in the network's biases; none if undefined or not kept. */
    public OptionalDouble absorbedByBiases() {
        return AbsorbedShare.total(absorbed);
    }
}
