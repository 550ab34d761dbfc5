package org.earshot.web.api.researcher;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.earshot.app.results.Computation;
import org.earshot.app.results.StudyAnalysis;
import org.earshot.app.results.StudyResults;
import org.earshot.evaluation.Evaluation;
import org.earshot.evaluation.detail.Behaviour;
import org.earshot.evaluation.detail.ItemResult;
import org.earshot.evaluation.detail.Learning;
import org.earshot.evaluation.exclusion.ExclusionFlow;

/**
 * Everything that the answers of a study say, as JSON.
 *
 * @param exclusionsApplied whether the study's exclusion rules count in everything else
 * @param exclusions how many sessions and answers go at which rule
 * @param items the recordings, the one with the least agreement first
 */
record EvaluationDocument(
        @JsonUnwrapped Evaluation evaluation,
        boolean exclusionsApplied,
        ExclusionFlow exclusions,
        @JsonUnwrapped Behaviour behaviour,
        Learning learning,
        List<ItemResult> items) {

    static EvaluationDocument of(StudyAnalysis analysis, StudyResults results) {
        return new EvaluationDocument(
                results.of(Computation.EVALUATION, analysis),
                analysis.excluding(),
                analysis.flow(),
                results.of(Computation.BEHAVIOUR, analysis),
                results.of(Computation.LEARNING, analysis),
                results.of(Computation.ITEMS, analysis));
    }
}
