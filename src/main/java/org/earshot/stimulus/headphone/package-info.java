/**
 * The sounds of the two headphone screenings. In comes which test; out go its items as stereo WAV files, each with the interval
 * that is the right answer. Knows nothing of participants: whoever plays the items shuffles them and counts the answers.
 */
@NullMarked
package org.earshot.stimulus.headphone;

import org.jspecify.annotations.NullMarked;
