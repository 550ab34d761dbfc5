package org.earshot.study.session.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.earshot.study.RefusedException;
import org.earshot.study.configuration.StudyConfiguration.Plays;
import org.earshot.study.configuration.StudyConfiguration.Trials;
import org.earshot.study.rendering.RenderedStimulus.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerRulesTest {

    private static final List<String> DIGITS = List.of("0", "1", "2");
    private static final Plays AS_WISHED = new Plays(1, OptionalInt.empty());
    private static final double DAY_MS = 86_400_000;

    /** A drawing, in a study that asks for the digit alone. */
    private static final AnswerRules PLAIN =
            new AnswerRules(new Trials(false, false, AS_WISHED), DIGITS, Kind.WAVEFORM);

    private static final AnswerRules SURE = new AnswerRules(new Trials(true, false, AS_WISHED), DIGITS, Kind.WAVEFORM);

    private static final AnswerRules SECOND =
            new AnswerRules(new Trials(false, true, AS_WISHED), DIGITS, Kind.WAVEFORM);

    @Test
    void answerIsOneOfTheChoices() {
        assertFits(PLAIN, answer("2"));
        assertRefused(PLAIN, answer("3"), "has to be one of [0, 1, 2]");
        assertRefused(PLAIN, answer(""), "has to be one of");
    }

    @Test
    void secondChoiceIsGivenWhereItIsAskedForAndOnlyThere() {
        assertFits(SECOND, answer("2", "1"));
        assertRefused(SECOND, answer("2"), "asks for 'secondChoice'");
        assertRefused(PLAIN, answer("2", "1"), "does not ask for 'secondChoice'");
    }

    @Test
    void secondChoiceIsAnotherOneOfTheChoices() {
        assertRefused(SECOND, answer("2", "3"), "second choice has to be one of");
        assertRefused(SECOND, answer("2", "2"), "has to differ");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5})
    void confidenceIsFromOneToFive(int confidence) {
        assertFits(SURE, confident(OptionalInt.of(confidence)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1, Integer.MAX_VALUE})
    void thereIsNoOtherConfidence(int confidence) {
        assertRefused(SURE, confident(OptionalInt.of(confidence)), "from 1 to 5");
    }

    @Test
    void confidenceIsGivenWhereItIsAskedForAndOnlyThere() {
        assertRefused(SURE, confident(OptionalInt.empty()), "asks for 'confidence'");
        assertRefused(PLAIN, confident(OptionalInt.of(3)), "does not ask for 'confidence'");
    }

    @Test
    void clipIsPlayedAsOftenAsTheStudyAsks() {
        AnswerRules twoOrThree =
                new AnswerRules(new Trials(false, false, new Plays(2, OptionalInt.of(3))), DIGITS, Kind.AUDIO);
        assertRefused(twoOrThree, played(OptionalInt.of(1)), "at least 2 times");
        assertFits(twoOrThree, played(OptionalInt.of(2)));
        assertFits(twoOrThree, played(OptionalInt.of(3)));
        assertRefused(twoOrThree, played(OptionalInt.of(4)), "at most 3 times");
    }

    @Test
    void clipOfWhichNoPlayIsToldWasNotPlayed() {
        AnswerRules once = new AnswerRules(new Trials(false, false, AS_WISHED), DIGITS, Kind.AUDIO);
        AnswerRules never =
                new AnswerRules(new Trials(false, false, new Plays(0, OptionalInt.of(1))), DIGITS, Kind.AUDIO);
        assertRefused(once, played(OptionalInt.empty()), "at least 1 times");
        assertFits(never, played(OptionalInt.empty()));
        assertFits(once, played(OptionalInt.of(10_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"WAVEFORM", "SPECTROGRAM"})
    void drawingNeedsNoPlaysButNotFewerThanNone(Kind kind) {
        AnswerRules drawing = new AnswerRules(new Trials(false, false, new Plays(2, OptionalInt.of(3))), DIGITS, kind);
        assertFits(drawing, played(OptionalInt.empty()));
        assertFits(drawing, played(OptionalInt.of(0)));
        assertFits(drawing, played(OptionalInt.of(4)));
        assertRefused(drawing, played(OptionalInt.of(-1)), "negative");
    }

    @Test
    void responseTakesFromNoTimeToADay() {
        assertFits(PLAIN, timed(0));
        assertFits(PLAIN, timed(DAY_MS));
        assertRefused(PLAIN, timed(-0.001), "'responseTimeMs'");
        assertRefused(PLAIN, timed(DAY_MS + 1), "'responseTimeMs'");
        assertRefused(PLAIN, timed(Double.NaN), "'responseTimeMs'");
    }

    @Test
    void fiveHundredEventsAreKept() {
        assertFits(PLAIN, withEvents(500));
        assertRefused(PLAIN, withEvents(501), "at most 500 events");
    }

    private static TrialAnswer answer(String digit) {
        return new TrialAnswer(
                digit, Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalDouble.empty(), List.of());
    }

    private static TrialAnswer answer(String digit, String second) {
        return new TrialAnswer(
                digit,
                Optional.of(second),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                List.of());
    }

    private static TrialAnswer confident(OptionalInt confidence) {
        return new TrialAnswer(
                "1", Optional.empty(), confidence, OptionalInt.empty(), OptionalDouble.empty(), List.of());
    }

    private static TrialAnswer played(OptionalInt plays) {
        return new TrialAnswer("1", Optional.empty(), OptionalInt.empty(), plays, OptionalDouble.empty(), List.of());
    }

    private static TrialAnswer timed(double milliseconds) {
        return new TrialAnswer(
                "1",
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalDouble.of(milliseconds),
                List.of());
    }

    private static TrialAnswer withEvents(int events) {
        return new TrialAnswer(
                "1",
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                Collections.nCopies(events, Map.of("type", "play")));
    }

    private static void assertFits(AnswerRules rules, TrialAnswer answer) {
        assertThatCode(() -> rules.check(answer)).doesNotThrowAnyException();
    }

    private static void assertRefused(AnswerRules rules, TrialAnswer answer, String message) {
        assertThatThrownBy(() -> rules.check(answer))
                .hasMessageContaining(message)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(RefusedException.Reason.DOES_NOT_FIT));
    }
}
