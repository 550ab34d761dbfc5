package org.earshot.app.results;

import java.util.List;
import java.util.function.Function;
import org.earshot.evaluation.Evaluation;
import org.earshot.evaluation.detail.Behaviour;
import org.earshot.evaluation.detail.ItemResult;
import org.earshot.evaluation.detail.Learning;
import org.earshot.evaluation.regression.AgreementRegression;

/**
 * Something that takes its time and follows from what is analysed of a study alone: the answers, their conditions and labels, and the
 * seed.
 *
 * @param name tells the computations apart
 */
public record Computation<T>(String name, Function<StudyAnalysis, T> result) {

    public static final Computation<Evaluation> EVALUATION = new Computation<>(
            "evaluation",
            analysis -> Evaluation.of(analysis.answers(), analysis.conditions(), analysis.labels(), analysis.seed()));

    /** The mixed-effects logistic regression; for 500 participants it takes seconds. */
    public static final Computation<AgreementRegression> REGRESSION = new Computation<>(
            "regression", analysis -> AgreementRegression.of(analysis.answers(), analysis.conditions()));

    public static final Computation<Behaviour> BEHAVIOUR = new Computation<>(
            "behaviour", analysis -> Behaviour.of(analysis.answers(), analysis.conditions(), analysis.seed()));

    public static final Computation<Learning> LEARNING = new Computation<>(
            "learning", analysis -> Learning.of(analysis.answers(), analysis.conditions(), analysis.seed()));

    public static final Computation<List<ItemResult>> ITEMS = new Computation<>(
            "items", analysis -> ItemResult.of(analysis.answers(), analysis.conditions(), analysis.seed()));
}
