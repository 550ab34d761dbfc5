package org.earshot.model;

import org.earshot.audio.Waveform;

/**
 * A recording made ready for a network.
 *
 * @param heard what a participant hears: 8 kHz, as long as the network's input, amplitudes in [-1, 1]
 * @param input what the network sees
 * @param offset where in {@code heard} the recording starts, in samples
 * @param trimmed whether the recording was too long and only its loudest second is kept
 */
public record Preprocessed(Waveform heard, float[] input, int offset, boolean trimmed) {}
