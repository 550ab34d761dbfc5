package org.earshot.evaluation;

import java.util.OptionalDouble;

/**
 * A mean over classes.
 *
 * @param value empty when no class is defined
 * @param classes how many classes are defined, that is: over how many the mean was taken
 */
record Average(OptionalDouble value, int classes) {}
