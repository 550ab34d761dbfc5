/**
 * Forms of explanation that a person can hear or see: audible relevance, coloured waveforms, the signal alone.
 * In come a waveform and its relevance; out go samples to play, drawings and pictures. Knows nothing of studies.
 */
@NullMarked
package org.earshot.explanation;

import org.jspecify.annotations.NullMarked;
