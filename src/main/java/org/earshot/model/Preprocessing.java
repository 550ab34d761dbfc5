package org.earshot.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.earshot.EarshotException;
import org.earshot.Sha256;
import org.earshot.audio.Resampler;
import org.earshot.audio.Waveform;

/**
 * From a recording to a network's input, as published by Becker et al. 2024: resampled to 8 kHz and embedded at a random place
 * in 8000 zeros; what the network sees of that second, the waveform or its spectrogram, is up to the kinds.
 *
 * <pre>{@code
 * Preprocessed ready = WaveformInput.audioNet().prepare(recording.read(), recording.id());
 * }</pre>
 *
 * The random place is a function of the recording's id alone, so that the same recording always looks the same. Thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({@JsonSubTypes.Type(WaveformInput.class), @JsonSubTypes.Type(SpectrogramInput.class)})
public sealed interface Preprocessing permits WaveformInput, SpectrogramInput {

    /** Of the waveform, in hertz. */
    int sampleRate();

    /** Of the waveform, in samples. */
    int length();

    /** What the network gets: one value per waveform sample, or per frequency and frame. */
    FeatureShape inputShape();

    /** The network's input for an embedded waveform of {@link #length} samples, in the order of {@link #inputShape}. */
    float[] input(float[] embedded);

    /** Prepares a recording; too long ones are treated as their data set asks, see {@link TooLong#of}. */
    default Preprocessed prepare(Waveform recording, String recordingId) {
        return prepare(recording, recordingId, TooLong.of(recordingId));
    }

    /** Prepares a recording. Silence stays silent; an empty recording or samples that are no numbers are refused. */
    default Preprocessed prepare(Waveform recording, String recordingId, TooLong tooLong) {
        float[] samples = atSampleRate(recording, recordingId);
        boolean trimmed = samples.length > length();
        if (trimmed) {
            if (tooLong == TooLong.REFUSE) {
                throw new EarshotException("Recording %s is too long: %d samples at %d Hz, at most %d fit"
                        .formatted(recordingId, samples.length, sampleRate(), length()));
            }
            samples = loudest(samples);
        }
        int place = place(recordingId, length() - samples.length);
        float[] heard = embed(samples, place);
        return new Preprocessed(new Waveform(heard, sampleRate()), input(heard), place, trimmed);
    }

    /** The samples of a recording at the network's rate; refused if there are none or if one is not a number. */
    default float[] atSampleRate(Waveform recording, String recordingId) {
        if (recording.length() == 0) {
            throw new EarshotException("Recording " + recordingId + " is empty");
        }
        for (float sample : recording.samples()) {
            if (!Float.isFinite(sample)) {
                throw new EarshotException("Recording " + recordingId + " holds a sample that is not a number");
            }
        }
        return recording.sampleRate() == sampleRate()
                ? recording.samples()
                : Resampler.resample(recording, sampleRate()).samples();
    }

    /** Zeros of the network's length with {@code samples} in them from {@code place} on. */
    default float[] embed(float[] samples, int place) {
        float[] result = new float[length()];
        System.arraycopy(samples, 0, result, place, samples.length);
        return result;
    }

    /** The stretch of the network's length with the most energy. */
    default float[] loudest(float[] samples) {
        double energy = 0;
        double most = -1;
        int start = 0;
        for (int end = 0; end < samples.length; end++) {
            energy += samples[end] * (double) samples[end];
            int first = end + 1 - length();
            if (first > 0) {
                energy -= samples[first - 1] * (double) samples[first - 1];
            }
            if (first >= 0 && energy > most) {
                most = energy;
                start = first;
            }
        }
        return Arrays.copyOfRange(samples, start, start + length());
    }

    private static int place(String recordingId, int room) {
        return new SplittableRandom(Sha256.seed(recordingId)).nextInt(room + 1);
    }
}
