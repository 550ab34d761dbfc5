package org.earshot.model.training;

import java.util.SplittableRandom;
import org.earshot.EarshotException;
import org.earshot.model.Preprocessing;

/**
 * What is varied in training: the place of the recording in the second, its speed (and with it the pitch), its gain, and
 * noise over the whole second.
 *
 * @param speed largest relative change of speed, for example 0.12
 * @param gainDecibels largest change of gain
 * @param noise largest standard deviation of white noise relative to the root mean square of the recording
 */
public record Augmentation(double speed, double gainDecibels, double noise) {

    /** Varies the place only, as in the published training. */
    public static final Augmentation PLACE_ONLY = new Augmentation(0, 0, 0);

    /** For small training sets and few epochs. */
    public static final Augmentation LIGHT = new Augmentation(0.08, 6, 0.05);

    public Augmentation {
        if (speed < 0 || speed >= 1 || gainDecibels < 0 || noise < 0) {
            throw new EarshotException(
                    "Augmentation out of range: speed " + speed + ", gain " + gainDecibels + " dB, noise " + noise);
        }
    }

    /** One varied version of {@code samples} as the network's input. */
    public float[] apply(float[] samples, Preprocessing preprocessing, SplittableRandom random) {
        float[] varied = speed == 0 ? samples : atSpeed(samples, 1 + speed * (2 * random.nextDouble() - 1));
        if (varied.length > preprocessing.length()) {
            varied = preprocessing.loudest(varied);
        }
        float[] second = preprocessing.embed(varied, random.nextInt(preprocessing.length() - varied.length + 1));
        // Most variations stay nearly clean, as most recordings are.
        double level = noise * Math.pow(random.nextDouble(), 3) * rootMeanSquare(varied);
        double gain = Math.pow(10, gainDecibels * (2 * random.nextDouble() - 1) / 20);
        for (int i = 0; i < second.length; i++) {
            double added = level == 0 ? 0 : level * random.nextGaussian();
            second[i] = (float) (gain * (second[i] + added));
        }
        return preprocessing.input(second);
    }

    private static float[] atSpeed(float[] samples, double factor) {
        float[] result = new float[Math.max(1, (int) (samples.length / factor))];
        for (int i = 0; i < result.length; i++) {
            double position = Math.min(i * factor, samples.length - 1);
            int before = (int) position;
            int after = Math.min(before + 1, samples.length - 1);
            result[i] = (float) (samples[before] + (position - before) * ((double) samples[after] - samples[before]));
        }
        return result;
    }

    private static double rootMeanSquare(float[] samples) {
        double sum = 0;
        for (float sample : samples) {
            sum += sample * (double) sample;
        }
        return Math.sqrt(sum / samples.length);
    }
}
