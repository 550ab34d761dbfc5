package org.earshot.study.session.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.earshot.study.RefusedException;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.document.StudyConfigurationReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepDataTest {

    private static final StudyConfiguration STUDY = new StudyConfigurationReader().read("own.yaml", """
            slug: own
            title: My study
            model: audionet-digit
            composite: epsilon
            samples: {correct: 2, incorrect: 1, seed: 1}
            conditions: [visual-signal]
            texts: {information: I, consent: C, instructions: N, debriefing: D}
            demographics:
              - {id: age, type: number, label: Age?, min: 18, required: true, preferNotToSay: true}
              - {id: skill, type: scale, label: Skill?, min: 1, max: 5}
              - {id: note, type: text, label: Note?}
            """);

    @Test
    void whoeverMayDeclineNeedNotAnswerARequiredQuestion() {
        assertFits(Phase.DEMOGRAPHICS, Map.of("age", "prefer-not-to-say"));
        assertRefused(Phase.DEMOGRAPHICS, Map.of(), "'age' needs an answer");
        assertRefused(Phase.DEMOGRAPHICS, Map.of("age", "rather not"), "a number");
        assertRefused(Phase.DEMOGRAPHICS, Map.of("age", 20, "skill", "prefer-not-to-say"), "a number");
        assertFits(Phase.DEMOGRAPHICS, Map.of("age", 20, "note", "prefer-not-to-say"));
    }

    @Test
    void volumeMayBeToldFromSilenceToFull() {
        assertFits(Phase.AUDIO_CHECK, Map.of("heard", true));
        assertFits(Phase.AUDIO_CHECK, Map.of("heard", true, "volume", 0));
        assertFits(Phase.AUDIO_CHECK, Map.of("heard", true, "volume", 1.0));
        assertRefused(Phase.AUDIO_CHECK, Map.of("heard", true, "volume", 1.01), "from 0 to 1");
        assertRefused(Phase.AUDIO_CHECK, Map.of("heard", true, "volume", -0.1), "from 0 to 1");
        assertRefused(Phase.AUDIO_CHECK, Map.of("heard", true, "volume", Double.NaN), "from 0 to 1");
        assertRefused(Phase.AUDIO_CHECK, Map.of("heard", false, "volume", 0.5), "has to be heard");
        assertRefused(Phase.AUDIO_CHECK, Map.of("heard", true, "loudness", 0.5), "'loudness'");
    }

    @Test
    void headphoneCheckTakesSixIntervalsAndTheAttempt() {
        HeadphoneAnswers answers =
                HeadphoneAnswers.of(new StepData(Map.of("answers", List.of(1, 2, 3, 3, 2, 1), "attempt", 2)));
        assertThat(answers.intervals()).containsExactly(1, 2, 3, 3, 2, 1);
        assertThat(answers.attempt()).hasValue(2);
        assertThatCode(() -> answers.checkTurn(2)).doesNotThrowAnyException();
        assertThatThrownBy(() -> answers.checkTurn(1))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(RefusedException.Reason.NOT_ITS_TURN));
        assertThatCode(() -> new HeadphoneAnswers(List.of(), OptionalInt.empty()).checkTurn(1))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, -1, Integer.MAX_VALUE})
    void thereIsNoOtherIntervalThanOneToThree(int interval) {
        assertRefused(Phase.HEADPHONE_CHECK, Map.of("answers", List.of(1, 2, 3, 1, 2, interval)), "from 1 to 3");
    }

    private static void assertFits(Phase phase, Map<String, Object> data) {
        assertThatCode(() -> new StepData(data).checkFor(phase, STUDY)).doesNotThrowAnyException();
    }

    private static void assertRefused(Phase phase, Map<String, Object> data, String message) {
        assertThatThrownBy(() -> new StepData(data).checkFor(phase, STUDY))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(message);
    }
}
