package org.earshot.stimulus.headphone;

import java.util.List;
import java.util.stream.Stream;
import org.earshot.explanation.Loudness;

/**
 * Three tones of 200 Hz, of which one is 6 dB quieter: the answer. One of the other two is in antiphase between the ears. With
 * headphones it is as loud as the plain one; from two loudspeakers it cancels in the air and seems the quietest. The items are
 * the six orders of the three tones.
 *
 * <p>Woods, Siegel, Traer, McDermott: Headphone screening to facilitate web-based auditory experiments. Attention, Perception
 * &amp; Psychophysics 79 (2017): tones of 1 s with ramps of 100 ms, 500 ms apart.
 */
final class AntiphaseTones {

    private static final double FREQUENCY = 200;
    private static final double QUIETER = -6;
    private static final int RAMP = StereoSamples.SAMPLE_RATE / 10;

    private enum Tone {
        PLAIN,
        ANTIPHASE,
        QUIET;

        StereoSamples ears() {
            double[] tone = new double[StereoSamples.INTERVAL];
            double rms = Loudness.STUDY.rms() * (this == QUIET ? Loudness.amplitude(QUIETER) : 1);
            for (int i = 0; i < tone.length; i++) {
                tone[i] = Math.sqrt(2) * rms * Math.sin(2 * Math.PI * FREQUENCY * i / StereoSamples.SAMPLE_RATE);
            }
            return (this == ANTIPHASE ? new StereoSamples(tone, inverted(tone)) : StereoSamples.both(tone)).faded(RAMP);
        }
    }

    private AntiphaseTones() {}

    static List<HeadphoneItem> items() {
        return Stream.of(Tone.values())
                .flatMap(first -> Stream.of(Tone.values())
                        .filter(second -> second != first)
                        .map(second -> item(List.of(first, second, remaining(first, second)))))
                .toList();
    }

    private static HeadphoneItem item(List<Tone> tones) {
        return new HeadphoneItem(
                StereoSamples.wav(tones.stream().map(Tone::ears).toList()), tones.indexOf(Tone.QUIET) + 1);
    }

    private static Tone remaining(Tone first, Tone second) {
        return Tone.values()[Tone.values().length - first.ordinal() - second.ordinal()];
    }

    private static double[] inverted(double[] sound) {
        double[] inverted = new double[sound.length];
        for (int i = 0; i < sound.length; i++) {
            inverted[i] = -sound[i];
        }
        return inverted;
    }
}
