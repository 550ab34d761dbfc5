package org.earshot.stimulus.headphone;

import java.util.List;

/**
 * A screening that people with headphones pass and people with loudspeakers mostly do not.
 *
 * <pre>{@code
 * for (HeadphoneItem item : HeadphoneTest.HUGGINS.items()) {
 *     play(item.wav());                          // "which of the three sounds had a tone in it?"
 *     right += answer() == item.target() ? 1 : 0;
 * }
 * }</pre>
 *
 * <p>No sample exceeds full scale, and no interval is louder than the study's stimuli (-20 dBFS RMS). The items are the same on
 * every call.
 */
public enum HeadphoneTest {

    /** Which of three tones is the quietest? See {@link AntiphaseTones}. */
    LOUDNESS,

    /** Which of three noises has a tone in it? See {@link HugginsPitch}. */
    HUGGINS;

    /** The six items in a fixed order, each position twice the answer; to be shuffled before they are played. */
    public List<HeadphoneItem> items() {
        return switch (this) {
            case LOUDNESS -> AntiphaseTones.items();
            case HUGGINS -> HugginsPitch.items();
        };
    }
}
