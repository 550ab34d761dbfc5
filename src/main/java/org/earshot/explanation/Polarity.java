package org.earshot.explanation;

/** Which relevance an audible explanation lets through: what spoke for the decision, or what spoke against it. */
public enum Polarity {
    POSITIVE,
    NEGATIVE;

    /** The strength of this polarity in one relevance value, at least 0: ReLU(r), or ReLU(-r). */
    public float part(float relevance) {
        return Math.max(0, this == POSITIVE ? relevance : -relevance);
    }
}
