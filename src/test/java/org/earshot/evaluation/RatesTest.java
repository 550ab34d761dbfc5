package org.earshot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.earshot.evaluation.Answers.HEARD;
import static org.earshot.evaluation.Answers.SEEN;
import static org.earshot.evaluation.Answers.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.earshot.Quantiles;
import org.earshot.study.configuration.Condition;
import org.earshot.study.records.AnsweredTrial;
import org.junit.jupiter.api.Test;

class RatesTest {

    private static final long SEED = 11;

    /** Participant 1 heard and saw, participants 2 to 9 only heard. */
    @Test
    void whoHasNoAnswerInAGroupIsNotCountedThere() {
        List<AnsweredTrial> answers = new ArrayList<>();
        answers.add(agreeing(1, SEEN));
        answers.add(other(1, SEEN));
        for (int participant = 1; participant <= 9; participant++) {
            answers.add(agreeing(participant, HEARD));
        }
        Map<Condition, Rate> rates = byCondition(answers, List.of(HEARD, SEEN));
        assertThat(rates.keySet()).containsExactly(HEARD, SEEN);
        assertThat(rates.get(HEARD).participants()).isEqualTo(9);
        assertThat(rates.get(HEARD).answers()).isEqualTo(9);
        assertThat(rates.get(HEARD).hits()).isEqualTo(9);
        assertThat(rates.get(HEARD).share()).hasValue(1);
        assertThat(rates.get(HEARD).interval()).hasValue(new Interval(1, 1));
        assertThat(rates.get(SEEN).participants()).isEqualTo(1);
        assertThat(rates.get(SEEN).answers()).isEqualTo(2);
        assertThat(rates.get(SEEN).hits()).isEqualTo(1);
        assertThat(rates.get(SEEN).share()).hasValue(0.5);
        assertThat(rates.get(SEEN).interval()).isEmpty();
    }

    @Test
    void groupWithoutAnswersIsUndefinedAndOneThatIsNotWantedCountsNowhere() {
        List<AnsweredTrial> answers = new ArrayList<>();
        for (int participant = 1; participant <= 6; participant++) {
            answers.add(agreeing(participant, HEARD));
            answers.add(other(participant, HEARD));
        }
        Map<Condition, Rate> rates = byCondition(answers, List.of(SEEN));
        assertThat(rates).containsOnlyKeys(SEEN);
        assertThat(rates.get(SEEN).participants()).isZero();
        assertThat(rates.get(SEEN).answers()).isZero();
        assertThat(rates.get(SEEN).hits()).isZero();
        assertThat(rates.get(SEEN).share()).isEmpty();
        assertThat(rates.get(SEEN).interval()).isEmpty();
    }

    @Test
    void answerThatIsInNoGroupCountsNowhere() {
        List<AnsweredTrial> answers = new ArrayList<>();
        for (int participant = 1; participant <= 6; participant++) {
            answers.add(agreeing(participant, HEARD));
            answers.add(other(participant, HEARD));
        }
        Map<String, Rate> rates = Rates.of(
                answers,
                List.of("agreeing"),
                one -> one.agreesWithModel() ? Optional.of("agreeing") : Optional.empty(),
                AnsweredTrial::agreesWithModel,
                SEED);
        assertThat(rates.get("agreeing").answers()).isEqualTo(6);
        assertThat(rates.get("agreeing").hits()).isEqualTo(6);
    }

    /** The same bootstrap, written from its definition: of every resample the share, of all shares two quantiles. */
    @Test
    void intervalsAreQuantilesOfTheSharesInTheSameResamples() {
        int participants = 12;
        SplittableRandom random = new SplittableRandom(3);
        int[] hits = new int[participants];
        List<AnsweredTrial> answers = new ArrayList<>();
        for (int participant = 0; participant < participants; participant++) {
            for (int trial = 0; trial < 8; trial++) {
                boolean agrees = random.nextDouble() < (participant + 1.0) / (participants + 1);
                hits[participant] += agrees ? 1 : 0;
                answers.add(agrees ? agreeing(participant, HEARD) : other(participant, HEARD));
            }
        }
        Rate rate = byCondition(answers, List.of(SEEN, HEARD)).get(HEARD);

        List<List<AnsweredTrial>> order = ParticipantOrder.of(answers);
        ParticipantResamples resamples = new ParticipantResamples(participants, SEED);
        double[] shares = new double[resamples.size()];
        for (int resample = 0; resample < shares.length; resample++) {
            int agreeing = 0;
            for (int place = 0; place < participants; place++) {
                int of = (int) order.get(place).getFirst().session().getLeastSignificantBits();
                agreeing += resamples.times(resample, place) * hits[of];
            }
            shares[resample] = agreeing / (8.0 * participants);
        }
        Quantiles quantiles = new Quantiles(shares);
        double tail = ParticipantResamples.tail(participants);
        assertThat(rate.interval().orElseThrow().low()).isCloseTo(quantiles.at(tail), within(1e-12));
        assertThat(rate.interval().orElseThrow().high()).isCloseTo(quantiles.at(1 - tail), within(1e-12));
        assertThat(rate.share().orElseThrow())
                .isCloseTo(IntStream.of(hits).sum() / (8.0 * participants), within(1e-12));
    }

    private static Map<Condition, Rate> byCondition(List<AnsweredTrial> answers, List<Condition> wanted) {
        return Rates.of(answers, wanted, one -> Optional.of(one.condition()), AnsweredTrial::agreesWithModel, SEED);
    }

    private static AnsweredTrial agreeing(int participant, Condition condition) {
        return answer(new UUID(0, participant), condition, "1", "2", "2");
    }

    private static AnsweredTrial other(int participant, Condition condition) {
        return answer(new UUID(0, participant), condition, "1", "2", "3");
    }
}
