/**
 * Sound as numbers: waveforms, the files they are read from and written to, resampling, and the short-time
 * Fourier transform. In come WAV and FLAC files; out go waveforms, spectrograms and WAV files. Knows nothing of
 * speech, networks or studies.
 */
@NullMarked
package org.earshot.audio;

import org.jspecify.annotations.NullMarked;
