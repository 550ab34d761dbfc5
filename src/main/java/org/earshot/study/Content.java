package org.earshot.study;

/** What a stimulus shows: the explanation of a decision, or the signal alone as the baseline. */
public enum Content {
    EXPLANATION,
    SIGNAL
}
