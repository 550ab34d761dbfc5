package org.earshot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.earshot.evaluation.Answers.DIGITS;
import static org.earshot.evaluation.Answers.HEARD;
import static org.earshot.evaluation.Answers.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.earshot.study.AnsweredTrial;
import org.junit.jupiter.api.Test;

class ParticipantBootstrapTest {

    /** From scipy: norm.sf(t.isf(0.025, n - 1) * sqrt(n / (n - 1))). */
    @Test
    void tailsAreThoseOfHesterberg() {
        assertThat(ParticipantBootstrap.tail(5)).isCloseTo(0.00095410, within(1e-8));
        assertThat(ParticipantBootstrap.tail(12)).isCloseTo(0.0107566, within(1e-7));
        assertThat(ParticipantBootstrap.tail(100_000)).isCloseTo(0.025, within(1e-5));
    }

    /**
     * Ten participants who always agree and ten who never do: the share of agreeing participants in a resample is binomial
     * with standard error sqrt(0.25/20) = 0.112, however many trials each has. Over trials it would be ten times smaller.
     */
    @Test
    void intervalsAreOverParticipantsNotTrials() {
        List<AnsweredTrial> answers = new ArrayList<>();
        IntStream.range(0, 20)
                .forEach(participant -> IntStream.range(0, 100)
                        .forEach(trial -> answers.add(
                                answer(new UUID(0, participant), HEARD, "1", "1", participant < 10 ? "1" : "2"))));
        Interval interval = Evaluation.of(answers, List.of(HEARD), DIGITS, 3)
                .accuracyInterval()
                .orElseThrow();
        double halfWidth = (interval.high() - interval.low()) / 2;
        assertThat(halfWidth).isCloseTo(2.147 * Math.sqrt(0.25 / 20), within(0.03));
    }

    /** The mean ability is 0.5 by symmetry; 300 studies leave a standard error of 1.3 points. */
    @Test
    void ninetyFivePercentMeanNinetyFivePercent() {
        SplittableRandom random = new SplittableRandom(11);
        int studies = 300;
        int covered = 0;
        for (int study = 0; study < studies; study++) {
            Interval interval = Evaluation.of(agreement(12, 10, random), List.of(HEARD), List.of("1", "2"), study)
                    .accuracyInterval()
                    .orElseThrow();
            covered += interval.low() <= 0.5 && 0.5 <= interval.high() ? 1 : 0;
        }
        assertThat((double) covered / studies).isBetween(0.91, 0.99);
    }

    @Test
    void figureThatMostResamplesLeaveUndefinedHasNoInterval() {
        List<AnsweredTrial> answers = new ArrayList<>();
        for (int participant = 0; participant < 8; participant++) {
            answers.add(answer(new UUID(0, participant), HEARD, "1", "1", "1"));
            answers.add(answer(new UUID(0, participant), HEARD, "2", "2", participant == 0 ? "3" : "2"));
        }
        Cell rare = Evaluation.of(answers, List.of(HEARD), DIGITS, 3).cell(HEARD, Stratum.ALL, "3");
        assertThat(rare.markedness()).isPresent();
        assertThat(rare.markednessInterval()).isEmpty();
    }

    private static List<AnsweredTrial> agreement(int participants, int trials, SplittableRandom random) {
        List<AnsweredTrial> answers = new ArrayList<>();
        for (int participant = 0; participant < participants; participant++) {
            double ability = 1 / (1 + Math.exp(-random.nextDouble() * 4 + 2));
            for (int trial = 0; trial < trials; trial++) {
                String answered = random.nextDouble() < ability ? "1" : "2";
                answers.add(answer(new UUID(0, participant), HEARD, "1", "1", answered));
            }
        }
        return answers;
    }
}
