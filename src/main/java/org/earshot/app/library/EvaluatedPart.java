package org.earshot.app.library;

import java.util.Arrays;
import java.util.Optional;

/** Which recordings of a data set a model is measured on. */
public enum EvaluatedPart {
    HELD_OUT("held-out", "held-out recordings", "Recordings that were kept from its training"),
    ALL("all", "all recordings", "All recordings, those of its training too");

    private final String word;
    private final String title;
    private final String meaning;

    EvaluatedPart(String word, String title, String meaning) {
        this.word = word;
        this.title = title;
        this.meaning = meaning;
    }

    /** As addresses and files have it. */
    public String word() {
        return word;
    }

    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }

    public static Optional<EvaluatedPart> find(String word) {
        return Arrays.stream(values()).filter(part -> part.word.equals(word)).findFirst();
    }
}
