package org.earshot.study;

/**
 * A stored stimulus with the truth beside it: for researchers only.
 *
 * @param media the id under which the browser gets it: {@code /media/ID}
 * @param silent whether nothing of the explanation remains
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
        boolean silent) {

    /** Whether the model decided rightly. */
    public boolean modelWasRight() {
        return prediction.equals(trueLabel);
    }
}
