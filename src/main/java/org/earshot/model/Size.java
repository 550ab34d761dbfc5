package org.earshot.model;

import org.earshot.EarshotException;

/**
 * An extent in two dimensions. Waveforms are images of height 1: their time axis is the width.
 *
 * @param height extent along frequency, 1 for waveforms
 * @param width extent along time
 */
public record Size(int height, int width) {

    public Size {
        if (height < 0 || width < 0) {
            throw new EarshotException("An extent cannot be negative: " + height + " x " + width);
        }
    }

    /** An extent along time only. */
    public static Size along(int width) {
        return new Size(1, width);
    }

    /** The same extent in both dimensions. */
    public static Size square(int side) {
        return new Size(side, side);
    }
}
