package org.earshot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.earshot.evaluation.Answers.DIGITS;
import static org.earshot.evaluation.Answers.HEARD;
import static org.earshot.evaluation.Answers.SEEN;
import static org.earshot.evaluation.Answers.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.earshot.study.configuration.Condition;
import org.earshot.study.records.AnsweredTrial;
import org.junit.jupiter.api.Test;

class ComparisonsTest {

    private static final Condition PLAYED = Condition.parse("audible-signal");

    @Test
    void everyPairIsComparedInEveryStratumAndFigure() {
        List<Comparison> comparisons = Evaluation.of(Answers.study(6, 20, 1), List.of(HEARD, SEEN, PLAYED), DIGITS, 1)
                .comparisons();
        assertThat(comparisons).hasSize(3 * 3 * 3);
        assertThat(comparisons)
                .extracting(comparison -> comparison.first() + " " + comparison.second())
                .containsOnly(
                        "audible-explanation visual-explanation",
                        "audible-explanation audible-signal",
                        "visual-explanation audible-signal");
    }

    @Test
    void differenceIsThatOfTheSummaries() {
        Evaluation evaluation = of(Answers.study(9, 20, 4), HEARD, SEEN);
        for (Stratum stratum : Stratum.values()) {
            Summary first = evaluation.summary(HEARD, stratum);
            Summary second = evaluation.summary(SEEN, stratum);
            assertThat(comparison(evaluation, stratum, OverallFigure.ACCURACY)
                            .difference()
                            .orElseThrow())
                    .isCloseTo(
                            first.accuracy().orElseThrow() - second.accuracy().orElseThrow(), within(1e-12));
            assertThat(comparison(evaluation, stratum, OverallFigure.MACRO_MARKEDNESS)
                            .difference()
                            .orElseThrow())
                    .isCloseTo(
                            first.macroMarkedness().orElseThrow()
                                    - second.macroMarkedness().orElseThrow(),
                            within(1e-12));
        }
    }

    @Test
    void conditionsThatChangePlacesChangeTheSignAndNothingElse() {
        List<AnsweredTrial> answers = new ArrayList<>(Answers.study(9, 20, 4));
        answers.removeIf(answer -> answer.condition().equals(SEEN)
                && answer.session().equals(answers.getFirst().session()));
        List<Comparison> forth = of(answers, HEARD, SEEN).comparisons();
        List<Comparison> back = of(answers, SEEN, HEARD).comparisons();
        for (int at = 0; at < forth.size(); at++) {
            assertThat(back.get(at).difference().orElseThrow())
                    .isEqualTo(0 - forth.get(at).difference().orElseThrow());
            assertThat(back.get(at).p()).isEqualTo(forth.get(at).p());
            Interval here = forth.get(at).interval().orElseThrow();
            Interval there = back.get(at).interval().orElseThrow();
            assertThat(there.low()).isCloseTo(-here.high(), within(1e-12));
            assertThat(there.high()).isCloseTo(-here.low(), within(1e-12));
        }
    }

    @Test
    void identicalConditionsDoNotDiffer() {
        List<AnsweredTrial> answers = Answers.study(8, 20, 2).stream()
                .filter(answer -> answer.condition().equals(HEARD))
                .flatMap(answer -> List.of(answer, under(SEEN, answer)).stream())
                .toList();
        assertThat(of(answers, HEARD, SEEN).comparisons()).allSatisfy(comparison -> {
            assertThat(comparison.difference()).hasValue(0);
            assertThat(comparison.p()).hasValue(1);
            assertThat(comparison.interval()).hasValue(new Interval(0, 0));
        });
    }

    /** 8 participants who all agree here and never there: of 256 ways to swap, two are as extreme. */
    @Test
    void perfectDifferenceHasTheSmallestPossibleP() {
        List<AnsweredTrial> answers = new ArrayList<>();
        IntStream.range(0, 8)
                .forEach(participant -> IntStream.range(0, 10).forEach(trial -> {
                    answers.add(answer(new UUID(0, participant), HEARD, "1", "1", "1"));
                    answers.add(answer(new UUID(0, participant), SEEN, "1", "1", "2"));
                }));
        Comparison comparison = comparison(of(answers, HEARD, SEEN), Stratum.ALL, OverallFigure.ACCURACY);
        assertThat(comparison.difference()).hasValue(1);
        assertThat(comparison.p().orElseThrow()).isCloseTo(2 / 256.0, within(0.004));
    }

    @Test
    void orderOfAnswersDoesNotMatterAndTheSeedDoes() {
        List<AnsweredTrial> answers = Answers.study(12, 20, 9);
        List<AnsweredTrial> shuffled = new ArrayList<>(answers);
        Collections.shuffle(shuffled, new Random(4));
        assertThat(of(shuffled, HEARD, SEEN).comparisons())
                .isEqualTo(of(answers, HEARD, SEEN).comparisons());
        assertThat(Evaluation.of(answers, List.of(HEARD, SEEN), DIGITS, 8).comparisons())
                .isNotEqualTo(of(answers, HEARD, SEEN).comparisons());
    }

    @Test
    void fourParticipantsUnderAConditionAreTooFewForATest() {
        List<AnsweredTrial> answers = new ArrayList<>(Answers.study(6, 20, 1));
        List<UUID> left =
                answers.stream().map(AnsweredTrial::session).distinct().limit(2).toList();
        answers.removeIf(
                answer -> left.contains(answer.session()) && answer.condition().equals(SEEN));
        Comparison comparison = comparison(of(answers, HEARD, SEEN), Stratum.ALL, OverallFigure.ACCURACY);
        assertThat(comparison.participants()).isEqualTo(6);
        assertThat(comparison.both()).isEqualTo(4);
        assertThat(comparison.difference()).isPresent();
        assertThat(comparison.interval()).isEmpty();
        assertThat(comparison.p()).isEmpty();
        assertThat(comparison.holmP()).isEmpty();
    }

    @Test
    void familyOfTheCorrectionIsAllPairsOfOneFigureAndStratum() {
        List<AnsweredTrial> answers = new ArrayList<>(Answers.study(12, 20, 9));
        Answers.study(12, 20, 9).stream()
                .filter(answer -> answer.condition().equals(HEARD))
                .forEach(answer -> answers.add(under(PLAYED, answer)));
        List<Comparison> family = Evaluation.of(answers, List.of(HEARD, SEEN, PLAYED), DIGITS, 1).comparisons().stream()
                .filter(comparison ->
                        comparison.stratum() == Stratum.CORRECT && comparison.figure() == OverallFigure.ACCURACY)
                .toList();
        double[] expected = Holm.adjusted(family.stream()
                .mapToDouble(comparison -> comparison.p().orElseThrow())
                .toArray());
        assertThat(family)
                .extracting(comparison -> comparison.holmP().orElseThrow())
                .containsExactly(expected[0], expected[1], expected[2]);
    }

    /**
     * Twenty participants agree in every second trial on average under one condition and, half of them, always under the
     * other: over participants the difference has a standard error of sqrt(0.25/20).
     */
    @Test
    void intervalOfTheDifferenceIsOverParticipants() {
        List<AnsweredTrial> answers = new ArrayList<>();
        for (int participant = 0; participant < 20; participant++) {
            for (int trial = 0; trial < 40; trial++) {
                UUID session = new UUID(0, participant);
                answers.add(answer(session, HEARD, "1", "1", participant < 10 ? "1" : "2"));
                answers.add(answer(session, SEEN, "1", "1", trial % 2 == 0 ? "1" : "2"));
            }
        }
        Interval interval = comparison(of(answers, HEARD, SEEN), Stratum.ALL, OverallFigure.ACCURACY)
                .interval()
                .orElseThrow();
        assertThat((interval.high() - interval.low()) / 2).isCloseTo(2.147 * Math.sqrt(0.25 / 20), within(0.03));
    }

    private static AnsweredTrial under(Condition condition, AnsweredTrial answer) {
        return answer(answer.session(), condition, answer.trueLabel(), answer.prediction(), answer.answer());
    }

    private static Comparison comparison(Evaluation evaluation, Stratum stratum, OverallFigure figure) {
        return evaluation.comparisons().stream()
                .filter(comparison -> comparison.stratum() == stratum && comparison.figure() == figure)
                .findFirst()
                .orElseThrow();
    }

    private static Evaluation of(List<AnsweredTrial> answers, Condition... conditions) {
        return Evaluation.of(answers, List.of(conditions), DIGITS, 1);
    }
}
