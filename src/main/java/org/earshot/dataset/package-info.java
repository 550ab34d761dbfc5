/**
 * Collections of spoken digits: recordings, their speakers, the folder layouts of the public sets, the built-in
 * demo voices, and splits by speaker. In come folders of audio files; out go recordings with what is known
 * about them, and a list of what could not be read. Audio is decoded only when asked for.
 */
@NullMarked
package org.earshot.dataset;

import org.jspecify.annotations.NullMarked;
