/**
 * How many participants a study needs. In come assumptions about a comparison of two conditions; out come its power and the
 * expected width of its interval, by simulation. Pure computation without storage.
 */
@NullMarked
package org.earshot.evaluation.planning;

import org.jspecify.annotations.NullMarked;
