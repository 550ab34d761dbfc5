package org.earshot.explanation;

/**
 * Makes sounds equally loud and keeps them from clicking. 0 dBFS is an amplitude of 1, so a full-scale sine has an RMS of -3
 * dBFS.
 *
 * @param rms aimed at over the active part, as an amplitude
 * @param peak that no sample exceeds, as an amplitude; where both cannot be had, the peak decides
 * @param fadeSeconds length of the fade at each end of the sound
 */
public record Loudness(double rms, double peak, double fadeSeconds) {

    /** The study's: -20 dBFS RMS, peak -1 dBFS, fades of 5 ms. */
    public static final Loudness STUDY = new Loudness(amplitude(-20), amplitude(-1), 0.005);

    /** The active part reaches from the first to the last sample above this share of the peak (-40 dB). */
    private static final double ACTIVE = 0.01;

    /** The amplitude of a level in decibels relative to full scale. */
    public static double amplitude(double decibels) {
        return Math.pow(10, decibels / 20);
    }

    /** The samples faded in and out, from the first that is not zero to the last. */
    public float[] fade(float[] samples, int sampleRate) {
        float[] faded = samples.clone();
        Span sound = Span.above(samples, 0);
        int ramp = Math.min((int) Math.round(fadeSeconds * sampleRate), sound.length() / 2);
        for (int i = 0; i < ramp; i++) {
            double share = (i + 0.5) / ramp;
            double weight = 0.5 - 0.5 * Math.cos(Math.PI * share);
            faded[sound.from() + i] *= (float) weight;
            faded[sound.to() - 1 - i] *= (float) weight;
        }
        return faded;
    }

    /** The one gain that brings the samples to this loudness; 1 for silence. */
    public double gain(float[] samples) {
        double highest = highest(samples);
        return highest == 0 ? 1 : Math.min(rms / activeRms(samples), peak / highest);
    }

    /** How loud a sound is, measured as it is made equally loud; both levels are -infinity for silence. */
    public static Level measure(float[] samples) {
        double highest = highest(samples);
        return new Level(decibels(highest == 0 ? 0 : activeRms(samples)), decibels(highest));
    }

    /**
     * In decibels relative to full scale.
     *
     * @param rms over the active part
     */
    public record Level(double rms, double peak) {}

    private static double decibels(double amplitude) {
        return 20 * Math.log10(amplitude);
    }

    private static double activeRms(float[] samples) {
        Span active = Span.above(samples, ACTIVE * highest(samples));
        double squares = 0;
        for (int i = active.from(); i < active.to(); i++) {
            squares += (double) samples[i] * samples[i];
        }
        return Math.sqrt(squares / active.length());
    }

    static double highest(float[] samples) {
        double highest = 0;
        for (float sample : samples) {
            highest = Math.max(highest, Math.abs(sample));
        }
        return highest;
    }

    /** Samples {@code from} to below {@code to}. */
    private record Span(int from, int to) {

        static Span above(float[] samples, double threshold) {
            int from = 0;
            while (from < samples.length && Math.abs(samples[from]) <= threshold) {
                from++;
            }
            int to = samples.length;
            while (to > from && Math.abs(samples[to - 1]) <= threshold) {
                to--;
            }
            return new Span(from, to);
        }

        int length() {
            return to - from;
        }
    }
}
