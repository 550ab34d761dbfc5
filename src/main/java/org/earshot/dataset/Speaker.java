package org.earshot.dataset;

import java.util.Optional;
import java.util.OptionalInt;
import org.earshot.EarshotException;

/**
 * Who speaks in a recording, with what the data set tells about them. Equal ids within one data set mean the same person or, for
 * the demo voices, the same synthetic voice.
 *
 * @param id unique within the data set, such as {@code 01}, {@code jackson} or {@code espeak-us-m3}
 * @param age in years
 * @param accent with a capital letter, such as {@code German}
 */
public record Speaker(
        String id, Optional<Sex> sex, OptionalInt age, Optional<String> accent, Optional<Boolean> nativeSpeaker) {

    public Speaker {
        if (id.isBlank()) {
            throw new EarshotException("A speaker needs an id");
        }
    }

    /** A speaker of whom nothing but the id is known. */
    public static Speaker unknown(String id) {
        return new Speaker(id, Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty());
    }

    public Speaker withSex(Sex sex) {
        return new Speaker(id, Optional.of(sex), age, accent, nativeSpeaker);
    }

    public Speaker withAccent(String accent) {
        return new Speaker(id, sex, age, Optional.of(accent), nativeSpeaker);
    }
}
