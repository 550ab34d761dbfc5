/**
 * What a version of a study shows: samples, stimuli and the sounds of the headphone check, stored by the hash of their bytes. In come rendered
 * stimuli; out go media, and their truth for researchers.
 */
@NullMarked
package org.earshot.study.rendering;

import org.jspecify.annotations.NullMarked;
