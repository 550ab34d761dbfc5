package org.earshot.model.training;

/**
 * A recording in memory, ready to be augmented.
 *
 * @param id the recording's id
 * @param samples amplitudes in [-1, 1] at the network's sample rate
 * @param label index of the class
 */
public record Example(String id, float[] samples, int label) {}
