/**
 * Mixed-effects logistic regression of agreement with the model. In come answered trials; out come coefficients with their
 * standard errors, or the reason in words why there are none. Pure computation without storage.
 */
@NullMarked
package org.earshot.evaluation.regression;

import org.jspecify.annotations.NullMarked;
