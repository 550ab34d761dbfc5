package org.earshot.stimulus.headphone;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** An item as the JDK's own reader of WAV files hears it, in amplitudes relative to full scale. */
record StereoSound(AudioFormat format, double[] left, double[] right) {

    private static final int SECOND = 44_100;

    static StereoSound of(HeadphoneItem item) {
        try (AudioInputStream in = AudioSystem.getAudioInputStream(new ByteArrayInputStream(item.wav()))) {
            ByteBuffer frames = ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
            double[] left = new double[frames.capacity() / 4];
            double[] right = new double[left.length];
            for (int i = 0; i < left.length; i++) {
                left[i] = frames.getShort() / 32768.0;
                right[i] = frames.getShort() / 32768.0;
            }
            return new StereoSound(in.getFormat(), left, right);
        } catch (IOException | UnsupportedAudioFileException e) {
            throw new AssertionError(e);
        }
    }

    /** One of the three seconds of sound, 1 to 3. */
    StereoSound interval(int number) {
        int from = (number - 1) * (SECOND + SECOND / 2);
        return part(from, from + SECOND);
    }

    StereoSound part(int from, int to) {
        return new StereoSound(format, Arrays.copyOfRange(left, from, to), Arrays.copyOfRange(right, from, to));
    }

    /** What arrives halfway between two loudspeakers. */
    double[] sum() {
        double[] sum = new double[left.length];
        Arrays.setAll(sum, i -> left[i] + right[i]);
        return sum;
    }

    double[] difference() {
        double[] difference = new double[left.length];
        Arrays.setAll(difference, i -> left[i] - right[i]);
        return difference;
    }

    /** The level in dBFS, where a full-scale square wave has 0. */
    static double level(double[] sound) {
        return 10 * Math.log10(Arrays.stream(sound).map(x -> x * x).average().orElseThrow());
    }

    static double peak(double[] sound) {
        return Arrays.stream(sound).map(Math::abs).max().orElseThrow();
    }
}
