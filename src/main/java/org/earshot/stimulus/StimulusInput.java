package org.earshot.stimulus;

import org.earshot.EarshotException;
import org.earshot.audio.ComplexSpectrogram;
import org.earshot.audio.ShortTimeFourierTransform;
import org.earshot.audio.Waveform;
import org.earshot.explanation.Audible;
import org.earshot.explanation.Polarity;
import org.earshot.model.Preprocessing;
import org.earshot.model.SpectrogramInput;
import org.earshot.model.WaveformInput;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.Modality;

/**
 * Makes a network's input of a stimulus. What is heard is taken as it is, before gain and fades. What is drawn is read as the
 * same content would be heard: the signal x, or x weighted by its positive relevance, ReLU(R) * x. For a network that sees
 * spectrograms the weights, relative to the greatest, fade the levels down to silence; relevance over time and frequency
 * weights the short-time transform of x.
 *
 * @param heard x, as the network heard the recording
 */
record StimulusInput(Preprocessing preprocessing, Waveform heard) {

    /** @param unprocessed what is kept of the stimulus: sound, or the relevance that is drawn */
    float[] of(Condition condition, float[] unprocessed) {
        if (condition.modality() == Modality.AUDIBLE) {
            return preprocessing.input(unprocessed);
        }
        return switch (condition.content()) {
            case SIGNAL -> preprocessing.input(heard.samples());
            case EXPLANATION, FAUX -> weighted(unprocessed);
            case TIME_FREQUENCY -> preprocessing.input(weightedInTimeAndFrequency(unprocessed));
        };
    }

    private float[] weighted(float[] relevance) {
        return switch (preprocessing) {
            case WaveformInput it ->
                it.input(
                        Audible.explanation(heard, relevance, Polarity.POSITIVE).unprocessed());
            case SpectrogramInput it -> faded(it, relevance);
        };
    }

    private float[] faded(SpectrogramInput seen, float[] relevance) {
        float[] levels = seen.input(heard.samples());
        refuseOtherLength(relevance.length, levels.length);
        float[] weights = weights(relevance);
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (float) (seen.least() + weights[i] * (levels[i] - seen.least()));
        }
        return levels;
    }

    private float[] weightedInTimeAndFrequency(float[] relevance) {
        ShortTimeFourierTransform transform = ShortTimeFourierTransform.AUDIO_MNIST;
        double[] signal = new double[heard.length()];
        for (int i = 0; i < signal.length; i++) {
            signal[i] = heard.samples()[i];
        }
        ComplexSpectrogram spectrogram = transform.transform(signal);
        refuseOtherLength(relevance.length, spectrogram.frequencies() * spectrogram.frames());
        float[] weights = weights(relevance);
        for (int i = 0; i < weights.length; i++) {
            int frequency = i / spectrogram.frames();
            int frame = i % spectrogram.frames();
            spectrogram.real()[frequency][frame] *= weights[i];
            spectrogram.imaginary()[frequency][frame] *= weights[i];
        }
        double[] left = transform.inverse(spectrogram);
        float[] samples = new float[signal.length];
        for (int i = 0; i < Math.min(samples.length, left.length); i++) {
            samples[i] = (float) left[i];
        }
        return samples;
    }

    /** ReLU(R), relative to the greatest value; 0 throughout where nothing is positive. */
    private static float[] weights(float[] relevance) {
        float greatest = 0;
        for (float value : relevance) {
            greatest = Math.max(greatest, value);
        }
        float[] weights = new float[relevance.length];
        for (int i = 0; i < weights.length && greatest > 0; i++) {
            weights[i] = Math.max(0, relevance[i]) / greatest;
        }
        return weights;
    }

    private static void refuseOtherLength(int kept, int expected) {
        if (kept != expected) {
            throw new EarshotException(
                    "A stimulus was kept with " + kept + " values of relevance instead of " + expected);
        }
    }
}
