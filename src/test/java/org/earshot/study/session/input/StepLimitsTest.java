package org.earshot.study.session.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.earshot.study.RefusedException;
import org.earshot.study.RefusedException.Reason;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.document.StudyConfigurationReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where what phases are sent just fits, and where it no longer does. */
class StepLimitsTest {

    private static final StudyConfiguration STUDY = new StudyConfigurationReader().read("own.yaml", """
            slug: own
            title: My study
            model: audionet-digit
            composite: epsilon
            samples: {correct: 2, incorrect: 1, seed: 1}
            conditions: [visual-signal]
            texts: {information: I, consent: C, instructions: N, debriefing: D}
            demographics:
              - {id: age, type: number, label: Age?, min: 18, max: 99.5}
              - {id: income, type: number, label: Income?}
              - {id: skill, type: scale, label: Skill?, min: 1, max: 5}
              - {id: initials, type: text, label: Initials?, max: 3}
              - {id: note, type: text, label: Note?}
              - id: hearing
                type: choice
                label: Hearing?
                options: [{value: good, label: Good}, {value: bad, label: Bad}]
                required: true
            closing:
              - {id: clear, type: choice, label: Clear?, options: [{value: "yes", label: Yes}, {value: "no", label: No}]}
            """);

    @Test
    void consentIsTrueOrFalseAndNothingBeside() {
        assertFits(Phase.CONSENT, Map.of("agreed", true));
        assertFits(Phase.CONSENT, Map.of("agreed", false));
        assertRefused(Phase.CONSENT, Map.of(), "'agreed' has to be true or false");
        assertRefused(Phase.CONSENT, Map.of("agreed", "true"), "'agreed' has to be true or false");
        assertRefused(Phase.CONSENT, Map.of("agreed", true, "name", "Ada"), "no field 'name'");
        assertThat(new StepData(Map.of("agreed", true)).agreed()).isTrue();
        assertThat(new StepData(Map.of("agreed", false)).agreed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"loud", "0.5"})
    void volumeIsANumber(String volume) {
        assertRefused(Phase.AUDIO_CHECK, Map.of("heard", true, "volume", volume), "from 0 to 1");
    }

    @ParameterizedTest
    @EnumSource(names = {"INSTRUCTIONS", "BREAK"})
    void pagesToBeReadAreSentNothing(Phase phase) {
        assertFits(phase, Map.of());
        assertRefused(phase, Map.of("read", true), "no field 'read'");
    }

    @ParameterizedTest
    @EnumSource(names = {"PRACTICE", "TRIAL", "FINISHED", "WITHDRAWN", "SCREENED_OUT"})
    void trialsAndEndingsAreNoSteps(Phase phase) {
        assertThatThrownBy(() -> new StepData(Map.of()).checkFor(phase, STUDY))
                .hasMessageContaining(phase.written())
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_ITS_TURN));
    }

    @Test
    void numberIsWithinItsLimits() {
        assertAnswerFits("age", 18);
        assertAnswerFits("age", 99.5);
        assertAnswerRefused("age", 17.9, "from 18.0 to 99.5");
        assertAnswerRefused("age", 99.6, "from 18.0 to 99.5");
        assertAnswerRefused("age", "20", "has to be a number");
        assertAnswerRefused("age", Double.NaN, "from 18.0 to 99.5");
    }

    @Test
    void numberWithoutLimitsKeepsItsDigits() {
        assertAnswerFits("income", 1e15);
        assertAnswerFits("income", -1e15);
        assertAnswerFits("income", 0.5);
        assertAnswerRefused("income", 1.1e15, "has to be from");
        assertAnswerRefused("income", -1.1e15, "has to be from");
    }

    @Test
    void scaleHasWholeNumbers() {
        assertAnswerFits("skill", 1);
        assertAnswerFits("skill", 5.0);
        assertAnswerRefused("skill", 2.5, "whole number");
        assertAnswerRefused("skill", 0, "from 1.0 to 5.0");
        assertAnswerRefused("skill", 6, "from 1.0 to 5.0");
    }

    @Test
    void textHasItsLengthAtMost() {
        assertAnswerFits("initials", "abc");
        assertAnswerRefused("initials", "abcd", "at most 3 characters");
        assertAnswerFits("note", "x".repeat(4000));
        assertAnswerRefused("note", "x".repeat(4001), "at most 4000 characters");
        assertAnswerRefused("note", 7, "has to be a text");
    }

    @Test
    void choiceIsOneOfItsOptions() {
        assertAnswerFits("hearing", "bad");
        assertAnswerRefused("hearing", "so-so", "none of its options");
        assertAnswerRefused("hearing", "prefer-not-to-say", "none of its options");
    }

    @Test
    void onlyRequiredQuestionsNeedAnAnswer() {
        assertFits(Phase.DEMOGRAPHICS, Map.of("hearing", "good"));
        assertFits(Phase.DEMOGRAPHICS, Map.of("hearing", "good", "note", "", "age", ""));
        assertRefused(Phase.DEMOGRAPHICS, Map.of("hearing", ""), "'hearing' needs an answer");
        assertRefused(Phase.DEMOGRAPHICS, Map.of("note", "hello"), "'hearing' needs an answer");
    }

    @Test
    void debriefingAsksItsOwnQuestions() {
        assertFits(Phase.DEBRIEFING, Map.of());
        assertFits(Phase.DEBRIEFING, Map.of("clear", "no"));
        assertRefused(Phase.DEBRIEFING, Map.of("clear", "maybe"), "none of its options");
        assertRefused(Phase.DEBRIEFING, Map.of("hearing", "good"), "no field 'hearing'");
    }

    @Test
    void headphoneCheckHasOneAnswerPerItem() {
        assertFits(Phase.HEADPHONE_CHECK, Map.of("answers", Collections.nCopies(6, 3)));
        assertRefused(Phase.HEADPHONE_CHECK, Map.of("answers", Collections.nCopies(5, 3)), "list of 6 intervals");
        assertRefused(Phase.HEADPHONE_CHECK, Map.of("answers", Collections.nCopies(7, 3)), "list of 6 intervals");
        assertRefused(Phase.HEADPHONE_CHECK, Map.of("answers", 3), "list of 6 intervals");
        assertRefused(Phase.HEADPHONE_CHECK, Map.of(), "list of 6 intervals");
    }

    @Test
    void intervalAndAttemptAreWholeNumbers() {
        List<Object> answers = new ArrayList<>(Collections.nCopies(5, 1));
        answers.add(1.5);
        assertRefused(Phase.HEADPHONE_CHECK, Map.of("answers", answers), "whole number from 1 to 3");
        answers.set(5, "1");
        assertRefused(Phase.HEADPHONE_CHECK, Map.of("answers", answers), "whole number from 1 to 3");
        answers.set(5, 1);
        assertFits(Phase.HEADPHONE_CHECK, Map.of("answers", answers, "attempt", 1));
        assertRefused(Phase.HEADPHONE_CHECK, Map.of("answers", answers, "attempt", "1"), "'attempt'");
        assertRefused(Phase.HEADPHONE_CHECK, Map.of("answers", answers, "round", 1), "no field 'round'");
    }

    /** What is required beside the one answer that is tried. */
    private static Map<String, Object> answers(String question, Object answer) {
        Map<String, Object> answers = new HashMap<>(Map.of("hearing", "good"));
        answers.put(question, answer);
        return answers;
    }

    private static void assertAnswerFits(String question, Object answer) {
        assertFits(Phase.DEMOGRAPHICS, answers(question, answer));
    }

    private static void assertAnswerRefused(String question, Object answer, String message) {
        assertRefused(Phase.DEMOGRAPHICS, answers(question, answer), message);
    }

    private static void assertFits(Phase phase, Map<String, Object> data) {
        assertThatCode(() -> new StepData(data).checkFor(phase, STUDY)).doesNotThrowAnyException();
    }

    private static void assertRefused(Phase phase, Map<String, Object> data, String message) {
        assertThatThrownBy(() -> new StepData(data).checkFor(phase, STUDY))
                .hasMessageContaining(message)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.DOES_NOT_FIT));
    }
}
