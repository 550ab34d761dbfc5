package org.earshot.explanation;

/**
 * The colours of relevance, as 24-bit RGB: blue against, over a neutral grey, to red for; and the one colour of a waveform without
 * relevance. The participant's page has the same tokens.
 */
public record Palette(int inFavour, int against, int neutral, int signal) {

    public static final Palette STANDARD = new Palette(0xc8321f, 0x2457b3, 0xd9d6ce, 0x1c2126);

    /** The colour of a strength from -1, all against, over 0 to 1, all in favour; straight lines between the three in sRGB. */
    public int of(double strength) {
        int end = strength < 0 ? against : inFavour;
        double share = Math.min(1, Math.abs(strength));
        return mix(end, share, 16) | mix(end, share, 8) | mix(end, share, 0);
    }

    private int mix(int end, double share, int shift) {
        int from = neutral >> shift & 0xff;
        int to = end >> shift & 0xff;
        return (int) Math.round(from + (to - from) * share) << shift;
    }
}
