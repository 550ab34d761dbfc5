package org.earshot.study.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.earshot.study.document.StudyConfigurationReader;
import org.earshot.study.session.SessionPlan.Stage;
import org.earshot.study.session.input.Phase;
import org.junit.jupiter.api.Test;

/** A study of two conditions with three samples each. */
class SessionPlanTest {

    static final String STUDY = """
            slug: own
            title: My study
            model: audionet-digit
            composite: epsilon
            samples: {correct: 2, incorrect: 1, practice: 2, seed: 1}
            conditions: [visual-signal, audible-signal]
            texts: {information: I, consent: C, instructions: N, debriefing: D}
            """;

    @Test
    void plainStudyHasOneRoundAndABreakBetweenItsBlocks() {
        SessionPlan plan = plan("");
        assertThat(phases(plan))
                .containsExactly(
                        "consent 0",
                        "audio-check 0",
                        "instructions 1",
                        "practice 1",
                        "practice 2",
                        "trial 1",
                        "trial 2",
                        "trial 3",
                        "break 1",
                        "trial 4",
                        "trial 5",
                        "trial 6",
                        "debriefing 0");
        assertThat(plan.at(13)).isEqualTo(new Stage(Phase.FINISHED, 0));
        assertThat(plan.isLast(12)).isTrue();
        assertThat(plan.isLast(11)).isFalse();
        assertThat(plan.isLast(13)).isFalse();
        assertThat(plan.trials()).isEqualTo(6);
    }

    @Test
    void everyAttemptAndEveryRoundHasItsStages() {
        SessionPlan plan = plan("headphoneCheck: {test: huggins}\npractice: {criterion: 1, rounds: 2}");
        assertThat(phases(plan))
                .containsSubsequence(
                        "headphone-check 1", "headphone-check 2", "instructions 1", "practice 1", "practice 2")
                .containsSubsequence("instructions 2", "practice 3", "practice 4", "trial 1");
        int second = plan.stages().indexOf(new Stage(Phase.HEADPHONE_CHECK, 2));
        assertThat(plan.isLastOfItsPhase(second)).isTrue();
        assertThat(plan.isLastOfItsPhase(second - 1)).isFalse();
        assertThat(plan.at(plan.placeAfter(Phase.HEADPHONE_CHECK))).isEqualTo(new Stage(Phase.INSTRUCTIONS, 1));
        assertThat(plan.at(plan.placeAfter(Phase.PRACTICE))).isEqualTo(new Stage(Phase.TRIAL, 1));
        assertThat(plan.endsRound(new Stage(Phase.PRACTICE, 1))).isFalse();
        assertThat(plan.endsRound(new Stage(Phase.PRACTICE, 2))).isTrue();
        assertThat(plan.round(new Stage(Phase.PRACTICE, 2))).isEqualTo(1);
        assertThat(plan.round(new Stage(Phase.PRACTICE, 3))).isEqualTo(2);
    }

    @Test
    void attentionChecksMakeBlocksLonger() {
        SessionPlan plan = plan("attentionChecks: {perBlock: 2}");
        assertThat(plan.trials()).isEqualTo(10);
        assertThat(phases(plan)).containsSubsequence("trial 5", "break 1", "trial 6", "trial 10", "debriefing 0");
    }

    @Test
    void studyWithoutPracticeHasInstructionsOnce() {
        SessionPlan plan = SessionPlan.of(
                new StudyConfigurationReader().read("own.yaml", STUDY.replace("practice: 2", "practice: 0")));
        assertThat(phases(plan)).containsSubsequence("audio-check 0", "instructions 1", "trial 1");
        assertThat(plan.done(plan.stages().indexOf(new Stage(Phase.TRIAL, 3)))).isEqualTo(2);
    }

    @Test
    void progressIsOfTheRoundDuringPracticeAndOfAllTrialsAfterwards() {
        SessionPlan plan = plan("practice: {criterion: 1, rounds: 2}");
        assertThat(plan.done(plan.stages().indexOf(new Stage(Phase.PRACTICE, 4))))
                .isEqualTo(1);
        assertThat(plan.done(plan.stages().indexOf(new Stage(Phase.TRIAL, 1)))).isZero();
        assertThat(plan.done(plan.stages().indexOf(new Stage(Phase.BREAK, 1)))).isEqualTo(3);
        assertThat(plan.done(plan.stages().size())).isEqualTo(6);
    }

    @Test
    void breaksCountTheBlocksBehindThemHoweverShortBlocksAre() {
        SessionPlan plan = SessionPlan.of(new StudyConfigurationReader()
                .read(
                        "own.yaml",
                        STUDY.replace("correct: 2, incorrect: 1", "correct: 1, incorrect: 0")
                                .replace("audible-signal]", "audible-signal, audible-explanation]")));
        assertThat(phases(plan))
                .containsSubsequence("trial 1", "break 1", "trial 2", "break 2", "trial 3", "debriefing 0");
    }

    @Test
    void progressOfPracticeBeginsAnewWithEveryRound() {
        SessionPlan plan = SessionPlan.of(new StudyConfigurationReader()
                .read("own.yaml", STUDY.replace("practice: 2", "practice: 3") + "practice: {criterion: 1, rounds: 2}"));
        assertThat(plan.stages().stream()
                        .filter(stage -> stage.phase() == Phase.PRACTICE)
                        .map(stage -> plan.done(plan.stages().indexOf(stage))))
                .containsExactly(0, 1, 2, 0, 1, 2);
    }

    @Test
    void nextTrialsAreThoseThatComeIfPracticeIsNotRepeated() {
        SessionPlan plan = plan("practice: {criterion: 1, rounds: 2}");
        assertThat(plan.trialsAfter(0, 3))
                .containsExactly(new Stage(Phase.PRACTICE, 1), new Stage(Phase.PRACTICE, 2), new Stage(Phase.TRIAL, 1));
        int repeated = plan.stages().indexOf(new Stage(Phase.INSTRUCTIONS, 2));
        assertThat(plan.trialsAfter(repeated, 2))
                .containsExactly(new Stage(Phase.PRACTICE, 3), new Stage(Phase.PRACTICE, 4));
        assertThat(plan.trialsAfter(plan.stages().indexOf(new Stage(Phase.TRIAL, 6)), 2))
                .isEmpty();
    }

    private static SessionPlan plan(String extra) {
        return SessionPlan.of(new StudyConfigurationReader().read("own.yaml", STUDY + extra));
    }

    private static List<String> phases(SessionPlan plan) {
        List<String> phases = new ArrayList<>();
        plan.stages().forEach(stage -> phases.add(stage.phase().written() + " " + stage.index()));
        return phases;
    }
}
