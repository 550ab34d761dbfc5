package org.earshot.app.library;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.earshot.audio.WavWriter;
import org.earshot.explanation.Audible;
import org.earshot.explanation.Polarity;
import org.earshot.explanation.Visible;
import org.earshot.lrp.Relevance;
import org.earshot.model.ModelCard;
import org.earshot.model.Preprocessed;
import org.earshot.model.SpectrogramInput;
import org.earshot.model.WaveformInput;

/**
 * A decision with its relevance.
 *
 * @param truth the right label, where it is known
 * @param prepared what the network got
 */
public record Explained(
        ExplanationRequest request,
        ModelCard model,
        Optional<String> truth,
        Preprocessed prepared,
        Relevance.Sample sample) {

    /** Whether the network gets the waveform itself, so that its relevance can be heard. */
    public boolean audible() {
        return model.preprocessing() instanceof WaveformInput;
    }

    public String predicted() {
        return model.labels().get(sample.predicted());
    }

    /** The class whose relevance this is. */
    public String explained() {
        return model.labels().get(sample.target());
    }

    /** Whether the decision is right; empty where the right label is not known. */
    public Optional<Boolean> right() {
        return truth.map(predicted()::equals);
    }

    /** Softmax of the logits, in their order. */
    public List<Double> probabilities() {
        double highest = sample.logits()[sample.predicted()];
        double sum = 0;
        double[] powers = new double[sample.logits().length];
        for (int i = 0; i < powers.length; i++) {
            powers[i] = Math.exp(sample.logits()[i] - highest);
            sum += powers[i];
        }
        double all = sum;
        return Arrays.stream(powers).mapToObj(power -> power / all).toList();
    }

    /** What the network saw, with relevance over it. */
    public Visible visible() {
        return switch (model.preprocessing()) {
            case WaveformInput it -> Visible.explanation(prepared.heard(), sample.relevance());
            case SpectrogramInput it -> Visible.explanation(prepared.heard(), it, sample.relevance());
        };
    }

    /** The relevance of a waveform in time and frequency. */
    public Visible timeFrequency() {
        return Visible.timeFrequency(prepared.heard(), Visible.timeFrequency(prepared.heard(), sample.relevance()));
    }

    /** What the network heard, as loud as in a study. */
    public byte[] heard() {
        return WavWriter.bytes(Audible.signal(prepared.heard()).playable());
    }

    /** What spoke for the explained class, or against it, to be heard. */
    public Audible audible(Polarity polarity) {
        return Audible.explanation(prepared.heard(), sample.relevance(), polarity);
    }
}
