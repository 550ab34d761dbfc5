package org.earshot.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earshot.evaluation.exclusion.ExcludedAnswers;
import org.earshot.study.AnsweredTrial;
import org.earshot.study.Condition;
import org.earshot.study.ParticipantRecord;
import org.earshot.study.StudyConfiguration;

/**
 * What is analysed of a study at one moment: everything that a page of results shows comes from one of these.
 *
 * @param study the configuration by whose rules and with whose seed is analysed: the latest published version's
 * @param sessions all of them, with and without answers
 * @param exclusions the study's rules applied to all answers
 * @param excluding whether the rules count; otherwise everything is analysed, and the rules are only shown
 * @param answers those that are analysed
 */
public record StudyAnalysis(
        StudyConfiguration study,
        List<ParticipantRecord> sessions,
        ExcludedAnswers exclusions,
        boolean excluding,
        List<AnsweredTrial> answers) {

    private static final List<String> DIGITS =
            IntStream.range(0, 10).mapToObj(String::valueOf).toList();

    public StudyAnalysis {
        sessions = List.copyOf(sessions);
        answers = List.copyOf(answers);
    }

    /** Of the random numbers of all intervals and tests. */
    public long seed() {
        return study.samples().seed();
    }

    /** In the configuration's order; an earlier version may have had others, which are never left out. */
    public List<Condition> conditions() {
        return Stream.concat(study.conditions().stream(), answers.stream().map(AnsweredTrial::condition))
                .distinct()
                .toList();
    }

    /** The digits, and whatever else was decided or answered. */
    public List<String> labels() {
        Stream<String> used = answers.stream()
                .flatMap(answer -> Stream.of(answer.prediction(), answer.answer()))
                .distinct()
                .sorted();
        return Stream.concat(DIGITS.stream(), used).distinct().toList();
    }

    /** Tells what is computed from the answers apart. */
    String fingerprint() {
        return Fingerprint.of(this);
    }
}
