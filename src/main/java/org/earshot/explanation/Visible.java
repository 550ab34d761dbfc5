package org.earshot.explanation;

import org.earshot.audio.ShortTimeFourierTransform;
import org.earshot.audio.Spectrogram;
import org.earshot.audio.Waveform;
import org.earshot.model.SpectrogramInput;

/**
 * A form to look at: what was heard, with relevance laid over it or alone in one colour. It can be had as a document that a
 * browser draws and as a picture, both of the same shape and colours. Relevance is on one scale over the whole stimulus,
 * symmetric about zero.
 */
public sealed interface Visible permits VisibleWaveform, VisibleSpectrogram {

    /** The waveform alone, in one colour. */
    static Visible signal(Waveform heard) {
        return VisibleWaveform.signal(heard);
    }

    /** The waveform coloured by the relevance of every sample. */
    static Visible explanation(Waveform heard, float[] relevance) {
        return VisibleWaveform.explanation(heard, relevance);
    }

    /**
     * The waveform's spectrogram with relevance in time and frequency over it.
     *
     * @param relevance as {@link #timeFrequency(Waveform, float[])} gives it
     */
    static Visible timeFrequency(Waveform heard, Spectrogram relevance) {
        return VisibleSpectrogram.explanation(heard, VisibleSpectrogram.whole(heard), relevance.rowByRow());
    }

    /**
     * What is drawn over the spectrogram of a waveform.
     *
     * @param relevance of every sample
     * @return for the frequencies and frames of {@link ShortTimeFourierTransform#AUDIO_MNIST}
     */
    static Spectrogram timeFrequency(Waveform heard, float[] relevance) {
        return VirtualInspection.of(heard.samples(), relevance).timeFrequency(ShortTimeFourierTransform.AUDIO_MNIST);
    }

    /** The spectrogram of a spectrogram network's input, alone, in one scale of grey. */
    static Visible signal(Waveform heard, SpectrogramInput seen) {
        return VisibleSpectrogram.signal(heard, seen);
    }

    /**
     * The spectrogram of a spectrogram network's input with relevance over it.
     *
     * @param relevance of every value of the input: frequency by frequency, frame by frame
     */
    static Visible explanation(Waveform heard, SpectrogramInput seen, float[] relevance) {
        return VisibleSpectrogram.explanation(heard, seen, relevance);
    }

    /** Whether there is relevance that is zero throughout, so that nothing of an explanation can be seen. */
    boolean silent();

    /**
     * The document that the browser draws, JSON in ASCII. Its values are rounded and relative to the greatest one, so that neither
     * the level of the recording nor the size of the logit goes out; its keys are the same for all stimuli of a kind, but that
     * only explanations have {@code relevance}.
     */
    byte[] document();

    /**
     * A picture, without metadata.
     *
     * @param width in pixels
     * @param height in pixels
     * @return a PNG file
     */
    byte[] picture(int width, int height);
}
