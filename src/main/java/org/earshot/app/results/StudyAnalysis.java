package org.earshot.app.results;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earshot.evaluation.exclusion.ExcludedAnswers;
import org.earshot.evaluation.exclusion.ExclusionFlow;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.records.AnsweredTrial;
import org.earshot.study.records.ParticipantRecord;

/**
 * What is analysed of a study at one moment: everything that a page of results shows comes from one of these. What all of them
 * need is found once. Immutable.
 */
public final class StudyAnalysis {

    private static final List<String> DIGITS =
            IntStream.range(0, 10).mapToObj(String::valueOf).toList();

    private final StudyConfiguration study;
    private final List<ParticipantRecord> sessions;
    private final ExcludedAnswers exclusions;
    private final boolean excluding;
    private final List<AnsweredTrial> answers;
    private final ExclusionFlow flow;
    private final List<Condition> conditions;
    private final List<String> labels;
    private final String fingerprint;

    /**
     * @param study the configuration by whose rules and with whose seed is analysed: the latest published version's
     * @param sessions all of them, with and without answers
     * @param exclusions the study's rules applied to all answers
     * @param excluding whether the rules count; otherwise everything is analysed, and the rules are only shown
     */
    public StudyAnalysis(
            StudyConfiguration study, List<ParticipantRecord> sessions, ExcludedAnswers exclusions, boolean excluding) {
        this.study = study;
        this.sessions = List.copyOf(sessions);
        this.exclusions = exclusions;
        this.excluding = excluding;
        this.answers = excluding ? exclusions.analysed() : exclusions.all();
        this.flow = exclusions.flow();
        this.conditions = Stream.concat(
                        study.conditions().stream(), answers.stream().map(AnsweredTrial::condition))
                .distinct()
                .toList();
        this.labels = labels(answers);
        this.fingerprint = ResultFingerprint.of(this);
    }

    private static List<String> labels(List<AnsweredTrial> answers) {
        Stream<String> used = answers.stream()
                .flatMap(answer -> Stream.of(answer.prediction(), answer.answer()))
                .distinct()
                .sorted();
        return Stream.concat(DIGITS.stream(), used).distinct().toList();
    }

    public StudyConfiguration study() {
        return study;
    }

    public List<ParticipantRecord> sessions() {
        return sessions;
    }

    public ExcludedAnswers exclusions() {
        return exclusions;
    }

    /** How many sessions and answers the rules leave out, whether they count or not. */
    public ExclusionFlow flow() {
        return flow;
    }

    public boolean excluding() {
        return excluding;
    }

    /** Those that are analysed. */
    public List<AnsweredTrial> answers() {
        return answers;
    }

    /** Of the random numbers of all intervals and tests. */
    public long seed() {
        return study.samples().seed();
    }

    /** In the configuration's order; an earlier version may have had others, which are never left out. */
    public List<Condition> conditions() {
        return conditions;
    }

    /** The digits, and whatever else was decided or answered. */
    public List<String> labels() {
        return labels;
    }

    /** Tells what is computed from the answers apart. */
    String fingerprint() {
        return fingerprint;
    }
}
