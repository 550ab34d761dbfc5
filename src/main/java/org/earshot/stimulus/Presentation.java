package org.earshot.stimulus;

import java.util.OptionalDouble;
import org.earshot.audio.Spectrogram;
import org.earshot.audio.WavWriter;
import org.earshot.audio.Waveform;
import org.earshot.explanation.Audible;
import org.earshot.explanation.Polarity;
import org.earshot.explanation.Visible;
import org.earshot.explanation.VisibleSpectrogram;
import org.earshot.model.Preprocessing;
import org.earshot.model.SpectrogramInput;
import org.earshot.model.WaveformInput;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.Content;
import org.earshot.study.configuration.Modality;
import org.earshot.study.rendering.RenderedStimulus;
import org.earshot.study.rendering.RenderedStimulus.Kind;

/**
 * One sample as it can be presented. All sounds have the same format and length and no metadata, all drawings the same scale: what
 * differs is the stimulus itself.
 *
 * @param preprocessing of the network, which decides how its relevance is seen
 * @param heard the waveform as the network heard it
 * @param relevance of every value of the network's input
 * @param faux the same of a placebo; only used where a condition asks for one
 */
@SuppressWarnings("ArrayRecordComponent") // Lives while one sample is rendered; never compared.
record Presentation(Preprocessing preprocessing, Waveform heard, float[] relevance, float[] faux) {

    RenderedStimulus under(Condition condition) {
        return condition.modality() == Modality.AUDIBLE ? sound(condition) : drawing(condition);
    }

    private RenderedStimulus sound(Condition condition) {
        Audible audible = condition.content() == Content.SIGNAL
                ? Audible.signal(heard)
                : Audible.explanation(heard, relevance(condition), Polarity.POSITIVE);
        byte[] wav = WavWriter.bytes(audible.playable());
        return new RenderedStimulus(
                condition,
                Kind.AUDIO,
                "audio/wav",
                wav,
                audible.unprocessed(),
                audible.silent(),
                audible.silent() ? OptionalDouble.empty() : OptionalDouble.of(audible.gain()));
    }

    private RenderedStimulus drawing(Condition condition) {
        return switch (condition.content()) {
            case SIGNAL -> drawing(condition, signal(), heard.samples());
            case EXPLANATION, FAUX -> drawing(condition, explanation(relevance(condition)), relevance(condition));
            case TIME_FREQUENCY -> {
                Spectrogram timeFrequency = Visible.timeFrequency(heard, relevance);
                yield drawing(condition, Visible.timeFrequency(heard, timeFrequency), timeFrequency.rowByRow());
            }
        };
    }

    private float[] relevance(Condition condition) {
        return condition.content() == Content.FAUX ? faux : relevance;
    }

    private Visible signal() {
        return switch (preprocessing) {
            case WaveformInput it -> Visible.signal(heard);
            case SpectrogramInput it -> Visible.signal(heard, it);
        };
    }

    private Visible explanation(float[] shown) {
        return switch (preprocessing) {
            case WaveformInput it -> Visible.explanation(heard, shown);
            case SpectrogramInput it -> Visible.explanation(heard, it, shown);
        };
    }

    private static RenderedStimulus drawing(Condition condition, Visible visible, float[] unprocessed) {
        Kind kind = visible instanceof VisibleSpectrogram ? Kind.SPECTROGRAM : Kind.WAVEFORM;
        return new RenderedStimulus(
                condition, kind, "application/json", visible.document(), unprocessed, visible.silent());
    }
}
