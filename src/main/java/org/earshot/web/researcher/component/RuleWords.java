package org.earshot.web.researcher.component;

import org.earshot.evaluation.exclusion.ExclusionRule;
import org.earshot.study.configuration.Exclusions;

/** Exclusion rules in words, with the study's limits. */
public record RuleWords(Exclusions rules) {

    public String of(ExclusionRule rule) {
        return switch (rule) {
            case SCREENED_OUT -> "Screened out";
            case UNFINISHED -> "Unfinished";
            case FAILED_HEADPHONE_CHECK -> "Failed headphone check";
            case FAILED_ATTENTION_CHECKS ->
                "More than "
                        + Wording.count(
                                rules.failedAttentionChecks().orElse(0),
                                "failed attention check",
                                "failed attention checks");
            case FAST_MEDIAN ->
                "Median response below "
                        + milliseconds(rules.medianFasterThanMs().orElse(0));
            case SAME_ANSWER ->
                "Same answer in over " + plain(100 * rules.sameAnswerAbove().orElse(0)) + "%";
            case TOO_FAST ->
                "Answered in under " + milliseconds(rules.fasterThanMs().orElse(0));
            case TOO_SLOW ->
                "Answered after " + milliseconds(rules.slowerThanMs().orElse(0));
            case PLAYBACK_NOT_FINISHED -> "Sound not heard to its end";
            case SOUND_TROUBLE -> "Trouble with the sound";
        };
    }

    private static String milliseconds(double limit) {
        return plain(limit) + " ms";
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Wording.count(Math.round(number)) : Wording.figure(number);
    }
}
