package org.earshot.stimulus.headphone;

import java.util.Arrays;
import java.util.List;
import org.earshot.audio.WavWriter;
import org.earshot.audio.Waveform;

/**
 * What the two ears hear, at {@value #SAMPLE_RATE} Hz.
 *
 * @param left amplitudes relative to full scale
 * @param right as many
 */
record StereoSamples(double[] left, double[] right) {

    static final int SAMPLE_RATE = 44_100;
    static final int INTERVAL = SAMPLE_RATE;
    static final int GAP = SAMPLE_RATE / 2;

    static StereoSamples both(double[] sound) {
        return new StereoSamples(sound, sound);
    }

    /** Faded in and out by half a cosine's period over this many samples; the first sample is 0, as is the last. */
    StereoSamples faded(int ramp) {
        return new StereoSamples(faded(left, ramp), faded(right, ramp));
    }

    /** The intervals one after another with {@value #GAP} samples of silence between them, as a file. */
    static byte[] wav(List<StereoSamples> intervals) {
        return WavWriter.stereo(
                joined(intervals.stream().map(StereoSamples::left).toList()),
                joined(intervals.stream().map(StereoSamples::right).toList()));
    }

    private static Waveform joined(List<double[]> intervals) {
        float[] samples = new float[intervals.size() * (INTERVAL + GAP) - GAP];
        int from = 0;
        for (double[] interval : intervals) {
            for (int i = 0; i < interval.length; i++) {
                samples[from + i] = (float) interval[i];
            }
            from += INTERVAL + GAP;
        }
        return new Waveform(samples, SAMPLE_RATE);
    }

    private static double[] faded(double[] sound, int ramp) {
        double[] faded = Arrays.copyOf(sound, sound.length);
        for (int i = 0; i < ramp; i++) {
            double weight = 0.5 - 0.5 * Math.cos(Math.PI * i / ramp);
            faded[i] *= weight;
            faded[sound.length - 1 - i] *= weight;
        }
        return faded;
    }
}
