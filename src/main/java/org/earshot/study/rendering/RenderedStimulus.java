package org.earshot.study.rendering;

import java.util.OptionalDouble;
import org.earshot.study.configuration.Condition;

/**
 * What a participant hears or sees of one sample under one condition.
 *
 * @param contentType {@code audio/wav} for {@link Kind#AUDIO}, otherwise {@code application/json}
 * @param media exactly the bytes that the browser gets; must not name prediction, true label or condition
 * @param unprocessed the array before loudness gain, fades and scaling
 * @param silent whether nothing of the explanation remains (no positive relevance)
 * @param gain that made a sound as loud as all others, as a factor; none for drawings, and where it is not known
 */
@SuppressWarnings("ArrayRecordComponent") // Handed over once and stored; never compared.
public record RenderedStimulus(
        Condition condition,
        Kind kind,
        String contentType,
        byte[] media,
        float[] unprocessed,
        boolean silent,
        OptionalDouble gain) {

    /** A stimulus without a gain. */
    public RenderedStimulus(
            Condition condition, Kind kind, String contentType, byte[] media, float[] unprocessed, boolean silent) {
        this(condition, kind, contentType, media, unprocessed, silent, OptionalDouble.empty());
    }

    /** How the browser presents a stimulus. */
    public enum Kind {
        AUDIO,
        WAVEFORM,
        SPECTROGRAM
    }
}
