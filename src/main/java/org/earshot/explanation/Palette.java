package org.earshot.explanation;

/**
 * The colours of relevance, as 24-bit RGB: blue against, over a neutral grey, to red for; and the one colour of a waveform without
 * relevance. The participant's page has the same tokens.
 */
public record Palette(int inFavour, int against, int neutral, int signal) {

    private static final int PAPER = 0xffffff;

    /** How dark the loudest is under relevance. */
    private static final double DIMMED = 0.45;

    public static final Palette STANDARD = new Palette(0xc8321f, 0x2457b3, 0xd9d6ce, 0x1c2126);

    /** The colour of a strength from -1, all against, over 0 to 1, all in favour; straight lines between the three in sRGB. */
    public int of(double strength) {
        int end = strength < 0 ? against : inFavour;
        double share = Math.min(1, Math.abs(strength));
        return blend(neutral, end, share);
    }

    /** The shade of a level from 0, paper, to 1, the one colour of a signal. */
    public int level(double level) {
        return blend(PAPER, signal, level);
    }

    /**
     * The colour of relevance over a level: the level in lighter shades, so that colours stand out, under red or blue, the denser
     * the stronger. Density is the square root of strength: most of a heat map is weak against its greatest value.
     *
     * @param level from 0 to 1
     * @param strength from -1, all against, over 0, none, to 1, all in favour
     */
    public int over(double level, double strength) {
        int shade = blend(PAPER, signal, level * DIMMED);
        return blend(shade, strength < 0 ? against : inFavour, Math.sqrt(Math.min(1, Math.abs(strength))));
    }

    private static int blend(int from, int to, double share) {
        return mix(from, to, share, 16) | mix(from, to, share, 8) | mix(from, to, share, 0);
    }

    private static int mix(int from, int to, double share, int shift) {
        int start = from >> shift & 0xff;
        int end = to >> shift & 0xff;
        return (int) Math.round(start + (end - start) * share) << shift;
    }
}
