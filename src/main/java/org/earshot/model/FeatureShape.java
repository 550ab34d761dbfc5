package org.earshot.model;

import org.earshot.EarshotException;

/**
 * The shape of one sample's activations between two layers. After flattening, height and width are 1.
 *
 * @param channels number of feature channels
 * @param height extent along frequency, 1 for waveforms
 * @param width extent along time
 */
public record FeatureShape(int channels, int height, int width) {

    public FeatureShape {
        if (channels <= 0 || height <= 0 || width <= 0) {
            throw new EarshotException("A layer would have no output: " + channels + " x " + height + " x " + width);
        }
    }

    /** Number of values of one sample. */
    public int size() {
        return Math.multiplyExact(Math.multiplyExact(channels, height), width);
    }

    /** Whether these are activations without a place in time. */
    public boolean isFlat() {
        return height == 1 && width == 1;
    }
}
