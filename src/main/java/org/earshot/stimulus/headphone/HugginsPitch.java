package org.earshot.stimulus.headphone;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.earshot.audio.RealFourier;
import org.earshot.explanation.Loudness;

/**
 * Three intervals of white noise, of which one has a faint tone in it that neither ear hears alone: the answer. In that interval
 * the right ear gets the left ear's noise with the phase turned by 180 degrees within 6% of 600 Hz; in the others both ears get
 * the same.
 *
 * <p>Milne, Bianco, Poole, Zhao, Oxenham, Billig, Chait: An online headphone screening test based on dichotic pitch. Behavior
 * Research Methods 53 (2021): Gaussian noise of 1 s, 44.1 kHz. Here every interval fades in and out over 5 ms, as all stimuli of a
 * study do, so that nothing clicks; every interval has noise of its own.
 */
final class HugginsPitch {

    private static final double CENTRE = 600;
    private static final double HALF_WIDTH = 0.06;
    private static final int ITEMS = 6;
    private static final long SEED = 600;
    private static final int RAMP = (int) Math.round(Loudness.STUDY.fadeSeconds() * StereoSamples.SAMPLE_RATE);

    private HugginsPitch() {}

    static List<HeadphoneItem> items() {
        Random random = new Random(SEED);
        List<HeadphoneItem> items = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            items.add(item(i % HeadphoneItem.INTERVALS + 1, random));
        }
        return List.copyOf(items);
    }

    private static HeadphoneItem item(int target, Random random) {
        List<StereoSamples> intervals = new ArrayList<>();
        for (int interval = 1; interval <= HeadphoneItem.INTERVALS; interval++) {
            double[] noise = noise(random);
            StereoSamples ears =
                    interval == target ? new StereoSamples(noise, turnedInBand(noise)) : StereoSamples.both(noise);
            intervals.add(ears.faded(RAMP));
        }
        return new HeadphoneItem(StereoSamples.wav(intervals), target);
    }

    private static double[] noise(Random random) {
        double[] noise = new double[StereoSamples.INTERVAL];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = Loudness.STUDY.rms() * random.nextGaussian();
        }
        return noise;
    }

    /** The sound with every frequency of the band turned by half a period; magnitudes stay, so that one ear alone hears nothing. */
    static double[] turnedInBand(double[] sound) {
        RealFourier fourier = new RealFourier(sound.length);
        double[] spectrum = fourier.forward(sound);
        double binWidth = (double) StereoSamples.SAMPLE_RATE / sound.length;
        int last = (int) Math.floor(CENTRE * (1 + HALF_WIDTH) / binWidth);
        for (int bin = (int) Math.ceil(CENTRE * (1 - HALF_WIDTH) / binWidth); bin <= last; bin++) {
            spectrum[2 * bin] *= -1;
            spectrum[2 * bin + 1] *= -1;
        }
        return fourier.inverse(spectrum);
    }
}
