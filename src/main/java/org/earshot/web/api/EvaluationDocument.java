package org.earshot.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.earshot.evaluation.Evaluation;
import org.earshot.evaluation.exclusion.Flow;

/**
 * Everything that the answers of a study say, as JSON.
 *
 * @param exclusionsApplied whether the study's exclusion rules count in everything else
 * @param exclusions how many sessions and answers go at which rule
 */
record EvaluationDocument(@JsonUnwrapped Evaluation evaluation, boolean exclusionsApplied, Flow exclusions) {}
