/**
 * What the answers say: confusion matrices, informedness, markedness, bootstrap intervals. In come answered
 * trials; out go figures, each with its number of observations, undefined where a denominator is zero. Pure
 * computation without storage.
 */
@NullMarked
package org.earshot.evaluation;

import org.jspecify.annotations.NullMarked;
