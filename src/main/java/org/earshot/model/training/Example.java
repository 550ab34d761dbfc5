package org.earshot.model.training;

/**
 * A recording in memory, ready to be augmented.
 *
 * @param id the recording's id
 * @param samples amplitudes in [-1, 1] at the network's sample rate
 * @param label index of the class
 * @param speaker of all data sets: the data set's name, a slash and the speaker's id
 */
public record Example(String id, float[] samples, int label, String speaker) {}
