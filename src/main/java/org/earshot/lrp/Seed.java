package org.earshot.lrp;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What relevance starts from, at the logits. */
public enum Seed {
    /** The explained class's logit with its sign; 0 at the other classes. */
    LOGIT,
    /** One at the explained class, whatever its logit: comparable between decisions. */
    ONE,
    /**
     * The lead over the runner-up, the other class with the highest logit: the explained class starts with its logit, the runner-up
     * with minus its own, so that relevance speaks for the one and against the other.
     */
    CONTRASTIVE;

    /** The seed that is written as {@code word}, such as {@code contrastive}. */
    public static Optional<Seed> find(String word) {
        return Arrays.stream(values())
                .filter(seed -> seed.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
