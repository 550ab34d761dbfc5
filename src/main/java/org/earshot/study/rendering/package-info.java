/**
 * From a draft to what it shows: samples, stimuli and the sounds of the headphone check, stored by the hash of their bytes and discarded when
 * the draft changes. In come configurations and rendered stimuli; out go media, and their truth for researchers.
 */
@NullMarked
package org.earshot.study.rendering;

import org.jspecify.annotations.NullMarked;
