package org.earshot.explanation;

import org.earshot.EarshotException;
import org.earshot.audio.Waveform;

/**
 * A form to listen to.
 *
 * <pre>{@code
 * Audible explanation = Audible.explanation(heard, relevance, Polarity.POSITIVE);
 * byte[] wav = WavWriter.bytes(explanation.playable());
 * }</pre>
 *
 * @param playable with fades and the loudness of {@link Loudness#STUDY}
 * @param unprocessed what it was made from, before fades and gain; as long as the waveform
 * @param gain that was applied after the fades, the same for all samples
 * @param silent whether there is nothing to hear, because no relevance of this polarity meets any sound
 */
@SuppressWarnings("ArrayRecordComponent") // Handed over and stored; never compared.
public record Audible(Waveform playable, float[] unprocessed, double gain, boolean silent) {

    /** The signal alone: the waveform as the network heard it. */
    public static Audible signal(Waveform heard) {
        return of(heard.samples(), heard.sampleRate());
    }

    /**
     * The audible explanation of Becker et al. (J. Franklin Institute 361, 2024, section 5): ReLU(R) * x, sample by sample; for
     * negative polarity ReLU(-R) * x.
     *
     * @param heard the waveform x
     * @param relevance the relevance R of every sample
     */
    public static Audible explanation(Waveform heard, float[] relevance, Polarity polarity) {
        refuseOtherLength(heard, relevance);
        float[] product = new float[relevance.length];
        for (int i = 0; i < product.length; i++) {
            // Adding zero turns -0 into 0, so that silence is one value.
            product[i] = polarity.part(relevance[i]) * heard.samples()[i] + 0f;
        }
        return of(product, heard.sampleRate());
    }

    static void refuseOtherLength(Waveform heard, float[] relevance) {
        if (relevance.length != heard.length()) {
            throw new EarshotException(
                    "%d samples cannot have %d values of relevance".formatted(heard.length(), relevance.length));
        }
        for (float value : relevance) {
            if (!Float.isFinite(value)) {
                throw new EarshotException("Relevance must be finite, not " + value);
            }
        }
    }

    private static Audible of(float[] unprocessed, int sampleRate) {
        float[] samples = Loudness.STUDY.fade(unprocessed, sampleRate);
        double gain = Loudness.STUDY.gain(samples);
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (samples[i] * gain);
        }
        return new Audible(new Waveform(samples, sampleRate), unprocessed, gain, Loudness.highest(unprocessed) == 0);
    }
}
