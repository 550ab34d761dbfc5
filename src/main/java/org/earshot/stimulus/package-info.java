/**
 * Turns a study's configuration into rendered stimuli: draws the recordings, asks the network, renders every
 * condition. In come a configuration, a dataset and a model; out goes what the study stores. The one place
 * where study and explanation meet.
 */
@NullMarked
package org.earshot.stimulus;

import org.jspecify.annotations.NullMarked;
