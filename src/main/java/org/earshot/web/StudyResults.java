package org.earshot.web;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earshot.evaluation.Evaluation;
import org.earshot.evaluation.regression.AgreementRegression;
import org.earshot.study.AnsweredTrial;
import org.earshot.study.AnsweredTrials;
import org.earshot.study.Condition;
import org.earshot.study.SessionFlag;
import org.earshot.study.Studies;
import org.earshot.study.StudyConfiguration;
import org.springframework.stereotype.Service;

/** The evaluation of a study, the same for the HTTP API and the pages. Safe for use by several threads. */
@Service
public class StudyResults {

    private static final List<String> DIGITS =
            IntStream.range(0, 10).mapToObj(String::valueOf).toList();

    private final Studies studies;
    private final AnsweredTrials trials;

    public StudyResults(Studies studies, AnsweredTrials trials) {
        this.studies = studies;
        this.trials = trials;
    }

    /**
     * Computed anew from the answers of all versions; the bootstrap is seeded with the study's seed, so the same answers
     * give the same figures. Conditions come in the configuration's order.
     *
     * @param include sessions of which flags
     * @throws org.earshot.study.UnknownStudyException if there is no such study
     */
    public Evaluation of(String slug, Set<SessionFlag> include) {
        StudyConfiguration study = studies.configuration(slug);
        List<AnsweredTrial> answers = trials.of(slug, include);
        return Evaluation.of(
                answers,
                conditions(study, answers),
                labels(answers),
                study.samples().seed());
    }

    /**
     * The mixed-effects logistic regression of the same answers; for 500 participants it takes seconds.
     *
     * @throws org.earshot.study.UnknownStudyException if there is no such study
     */
    public AgreementRegression regression(String slug, Set<SessionFlag> include) {
        List<AnsweredTrial> answers = trials.of(slug, include);
        return AgreementRegression.of(answers, conditions(studies.configuration(slug), answers));
    }

    /** An earlier version may have had other conditions; what was answered is never left out. */
    private static List<Condition> conditions(StudyConfiguration study, List<AnsweredTrial> answers) {
        return Stream.concat(study.conditions().stream(), answers.stream().map(AnsweredTrial::condition))
                .distinct()
                .toList();
    }

    private static List<String> labels(List<AnsweredTrial> answers) {
        Stream<String> used = answers.stream()
                .flatMap(answer -> Stream.of(answer.prediction(), answer.answer()))
                .distinct()
                .sorted();
        return Stream.concat(DIGITS.stream(), used).distinct().toList();
    }
}
