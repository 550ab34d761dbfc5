package org.earshot.stimulus;

import org.earshot.audio.WavWriter;
import org.earshot.audio.Waveform;
import org.earshot.explanation.Audible;
import org.earshot.explanation.Polarity;
import org.earshot.explanation.Visible;
import org.earshot.study.Condition;
import org.earshot.study.Modality;
import org.earshot.study.RenderedStimulus;
import org.earshot.study.RenderedStimulus.Kind;

/**
 * One sample as it can be presented. All sounds have the same format and length and no metadata, all drawings the same scale: what
 * differs is the stimulus itself.
 *
 * @param heard the waveform as the network heard it
 * @param relevance of every sample of it
 */
@SuppressWarnings("ArrayRecordComponent") // Lives while one sample is rendered; never compared.
record Presentation(Waveform heard, float[] relevance) {

    RenderedStimulus under(Condition condition) {
        return condition.modality() == Modality.AUDIBLE ? sound(condition) : drawing(condition);
    }

    private RenderedStimulus sound(Condition condition) {
        Audible audible = switch (condition.content()) {
            case EXPLANATION -> Audible.explanation(heard, relevance, Polarity.POSITIVE);
            case SIGNAL -> Audible.signal(heard);
        };
        byte[] wav = WavWriter.bytes(audible.playable());
        return new RenderedStimulus(condition, Kind.AUDIO, "audio/wav", wav, audible.unprocessed(), audible.silent());
    }

    private RenderedStimulus drawing(Condition condition) {
        return switch (condition.content()) {
            case EXPLANATION -> drawing(condition, Visible.explanation(heard, relevance), relevance);
            case SIGNAL -> drawing(condition, Visible.signal(heard), heard.samples());
        };
    }

    private static RenderedStimulus drawing(Condition condition, Visible visible, float[] unprocessed) {
        return new RenderedStimulus(
                condition, Kind.WAVEFORM, "application/json", visible.document(), unprocessed, visible.silent());
    }
}
