package org.earshot.evaluation.exclusion;

import java.util.List;
import org.earshot.study.configuration.Exclusions;

/**
 * How many sessions and answers there are, how many went at each rule, and how many are analysed.
 *
 * @param started all sessions that were begun
 * @param withdrawn those of them whose participant withdrew, so that everything was erased
 * @param all the sessions with at least one answered trial, and the answers
 * @param steps one for every rule that the study has, in the order in which they apply
 * @param analysed what is left
 */
public record ExclusionFlow(int started, int withdrawn, Count all, List<Step> steps, Count analysed) {

    public ExclusionFlow {
        steps = List.copyOf(steps);
    }

    /** Sessions that were begun, were not withdrawn, and have no answered trial. */
    public int withoutAnswer() {
        return started - withdrawn - all.sessions();
    }

    /** What all rules together leave out. */
    public Count excluded() {
        return all.minus(analysed);
    }

    /** @param sessions with at least one of the answers */
    public record Count(int sessions, int answers) {

        Count minus(Count other) {
            return new Count(sessions - other.sessions, answers - other.answers);
        }
    }

    /** @param excluded what went here: at a rule on single answers, a session when its last answer went */
    public record Step(ExclusionRule rule, Count excluded) {

        /** Whether the study has the rule. */
        public static boolean asked(ExclusionRule rule, Exclusions rules) {
            return switch (rule) {
                case SCREENED_OUT -> rules.screenedOut();
                case UNFINISHED -> rules.unfinished();
                case FAILED_HEADPHONE_CHECK -> rules.failedHeadphoneCheck();
                case FAILED_ATTENTION_CHECKS -> rules.failedAttentionChecks().isPresent();
                case FAST_MEDIAN -> rules.medianFasterThanMs().isPresent();
                case SAME_ANSWER -> rules.sameAnswerAbove().isPresent();
                case TOO_FAST -> rules.fasterThanMs().isPresent();
                case TOO_SLOW -> rules.slowerThanMs().isPresent();
                case PLAYBACK_NOT_FINISHED -> rules.playbackNotFinished();
                case SOUND_TROUBLE -> rules.soundTrouble();
            };
        }
    }
}
