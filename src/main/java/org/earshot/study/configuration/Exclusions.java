package org.earshot.study.configuration;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import org.earshot.EarshotException;

/**
 * Which sessions and answers the analysis leaves out; exported files keep them. Written down before the data are looked at, frozen with
 * a study's version. An empty limit excludes nobody.
 *
 * @param screenedOut sessions whose participant might not go on
 * @param unfinished sessions that did not come to their last trial's answer and were not screened out
 * @param failedHeadphoneCheck sessions whose last attempt of the headphone check failed
 * @param failedAttentionChecks sessions with more failed attention checks than this
 * @param medianFasterThanMs sessions whose median response time is below this, in milliseconds
 * @param sameAnswerAbove sessions in which more than this share of at least {@link #FEWEST_FOR_SAME_ANSWER} answers is the same one
 * @param fasterThanMs answers given in less time than this, in milliseconds
 * @param slowerThanMs answers that took longer than this, in milliseconds
 * @param playbackNotFinished answers to a sound that was never heard to its end
 * @param soundTrouble answers to a sound that the device interrupted, or that the browser told to have stuttered
 */
public record Exclusions(
        boolean screenedOut,
        boolean unfinished,
        boolean failedHeadphoneCheck,
        OptionalInt failedAttentionChecks,
        OptionalDouble medianFasterThanMs,
        OptionalDouble sameAnswerAbove,
        OptionalDouble fasterThanMs,
        OptionalDouble slowerThanMs,
        boolean playbackNotFinished,
        boolean soundTrouble) {

    /** With fewer answers nothing is said about giving always the same one. */
    public static final int FEWEST_FOR_SAME_ANSWER = 10;

    /** What a configuration that says nothing of it gets: who was screened out does not count. */
    public static final Exclusions USUAL = none(true);

    /** Nothing is left out. */
    public static final Exclusions NONE = none(false);

    public Exclusions {
        if (failedAttentionChecks.orElse(0) < 0
                || DoubleStream.of(medianFasterThanMs.orElse(1), fasterThanMs.orElse(1), slowerThanMs.orElse(1))
                        .anyMatch(limit -> !(limit > 0))
                || !(sameAnswerAbove.orElse(0.5) >= 0 && sameAnswerAbove.orElse(0.5) < 1)) {
            throw new EarshotException(
                    "Times of exclusion rules have to be above 0, shares from 0 to below 1, and allowed"
                            + " failures not negative");
        }
        if (fasterThanMs.orElse(0) >= slowerThanMs.orElse(Double.POSITIVE_INFINITY)) {
            throw new EarshotException("No answer is left between " + fasterThanMs.getAsDouble() + " and "
                    + slowerThanMs.getAsDouble() + " ms");
        }
    }

    private static Exclusions none(boolean screenedOut) {
        return new Exclusions(
                screenedOut,
                false,
                false,
                OptionalInt.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                false,
                false);
    }

    /** Whether a rule asks how the sound of a trial was played. */
    public boolean lookAtPlayback() {
        return playbackNotFinished || soundTrouble;
    }
}
