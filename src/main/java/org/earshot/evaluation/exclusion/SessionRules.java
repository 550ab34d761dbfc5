package org.earshot.evaluation.exclusion;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earshot.study.configuration.Exclusions;
import org.earshot.study.records.AnsweredTrial;
import org.earshot.study.records.ParticipantRecord;
import org.earshot.study.session.Agreement;
import org.earshot.study.session.input.Phase;

/** Which rule, if any, leaves out a whole session. All answers of the session are looked at, also those that go for themselves. */
record SessionRules(Exclusions rules) {

    /** After their last trial's answer, whatever is still to be read. */
    private static final Set<Phase> ALL_ANSWERED = Set.of(Phase.DEBRIEFING, Phase.FINISHED, Phase.SCREENED_OUT);

    Optional<ExclusionRule> of(ParticipantRecord session, List<AnsweredTrial> answers) {
        return Arrays.stream(ExclusionRule.values())
                .filter(ExclusionRule::ofSessions)
                .filter(rule -> applies(rule, session, answers))
                .findFirst();
    }

    private boolean applies(ExclusionRule rule, ParticipantRecord session, List<AnsweredTrial> answers) {
        return switch (rule) {
            case SCREENED_OUT -> rules.screenedOut() && session.phase() == Phase.SCREENED_OUT;
            case UNFINISHED -> rules.unfinished() && !ALL_ANSWERED.contains(session.phase());
            case FAILED_HEADPHONE_CHECK ->
                rules.failedHeadphoneCheck()
                        && session.checks()
                                .headphones()
                                .map(check -> !check.passed())
                                .orElse(false);
            case FAILED_ATTENTION_CHECKS ->
                rules.failedAttentionChecks().isPresent()
                        && failures(session.checks().attention())
                                > rules.failedAttentionChecks().getAsInt();
            case FAST_MEDIAN ->
                rules.medianFasterThanMs().isPresent()
                        && median(answers) < rules.medianFasterThanMs().getAsDouble();
            case SAME_ANSWER ->
                rules.sameAnswerAbove().isPresent()
                        && answers.size() >= Exclusions.FEWEST_FOR_SAME_ANSWER
                        && mostFrequent(answers) > rules.sameAnswerAbove().getAsDouble() * answers.size();
            case TOO_FAST, TOO_SLOW, PLAYBACK_NOT_FINISHED, SOUND_TROUBLE -> false;
        };
    }

    private static int failures(Agreement attention) {
        return attention.answered() - attention.agreed();
    }

    /** In milliseconds; without any response time nothing is too fast. */
    private static double median(List<AnsweredTrial> answers) {
        double[] times = answers.stream()
                .flatMapToDouble(answer -> answer.responseTimeMs().stream())
                .sorted()
                .toArray();
        return times.length == 0
                ? Double.POSITIVE_INFINITY
                : (times[(times.length - 1) / 2] + times[times.length / 2]) / 2;
    }

    private static int mostFrequent(Collection<AnsweredTrial> answers) {
        Map<String, Integer> counts = new HashMap<>();
        answers.forEach(answer -> counts.merge(answer.answer(), 1, Integer::sum));
        return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
