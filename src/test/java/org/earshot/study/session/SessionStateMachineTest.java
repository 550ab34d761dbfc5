package org.earshot.study.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.earshot.study.RefusedException;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.document.StudyConfigurationReader;
import org.earshot.study.session.SessionPlan.Stage;
import org.earshot.study.session.headphone.HeadphoneAttempts;
import org.earshot.study.session.input.HeadphoneAnswers;
import org.earshot.study.session.input.Phase;
import org.earshot.study.session.input.PlatformParameters;
import org.earshot.study.trial.TrialList;
import org.earshot.study.version.Configurations;
import org.earshot.study.version.StudyEntity;
import org.earshot.study.version.VersionEntity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a session goes from each stage, with what the database would say given by hand. */
class SessionStateMachineTest {

    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant NOW = START.plusSeconds(60);
    private static final String HEADPHONES_OR_OUT = "headphoneCheck: {test: huggins, required: true}\n";
    private static final String CRITERION = "practice: {criterion: 1, rounds: 2}\n";
    private static final String CRITERION_OR_OUT = "practice: {criterion: 1, rounds: 2, required: true}\n";
    private static final String ONE_FAILURE = "attentionChecks: {perBlock: 2, allowedFailures: 1}\n";

    private final SessionStates states = mock();
    private final AnswerRepository answers = mock();
    private final HeadphoneAttempts headphones = mock();
    private final Configurations configurations = mock();
    private final SessionStateMachine machine =
            new SessionStateMachine(states, answers, headphones, configurations, Clock.fixed(NOW, ZoneOffset.UTC));

    private SessionPlan plan;
    private SessionEntity session;

    @BeforeEach
    void start() {
        take("");
    }

    @Test
    void goesOnToTheNextStage() {
        machine.goOn(session);
        assertAt(Phase.AUDIO_CHECK, 0);
        assertThat(session.status()).isEqualTo(SessionStatus.ACTIVE);
    }

    @Test
    void lastStageFinishesTheSession() {
        move(Phase.DEBRIEFING, 0);
        machine.goOn(session);
        assertThat(session.status()).isEqualTo(SessionStatus.FINISHED);
        assertThat(session.place()).isEqualTo(plan.stages().size());
    }

    @Test
    void lastStageButOneFinishesNothing() {
        move(Phase.TRIAL, 6);
        machine.goOnAfter(session, trial(false, 6, Optional.empty()));
        assertAt(Phase.DEBRIEFING, 0);
        assertThat(session.status()).isEqualTo(SessionStatus.ACTIVE);
    }

    @Test
    void passedHeadphoneCheckSkipsItsOtherAttempts() {
        take(HEADPHONES_OR_OUT);
        move(Phase.HEADPHONE_CHECK, 1);
        judged(true);
        machine.goOnAfterHeadphones(session, intervals(OptionalInt.of(1)));
        assertAt(Phase.INSTRUCTIONS, 1);
    }

    @Test
    void failedHeadphoneCheckIsTriedAgainAndThenScreensOut() {
        take(HEADPHONES_OR_OUT);
        move(Phase.HEADPHONE_CHECK, 1);
        judged(false);
        machine.goOnAfterHeadphones(session, intervals(OptionalInt.empty()));
        assertAt(Phase.HEADPHONE_CHECK, 2);
        assertThat(session.status()).isEqualTo(SessionStatus.ACTIVE);
        machine.goOnAfterHeadphones(session, intervals(OptionalInt.of(2)));
        assertScreenedOut(ScreenedOut.HEADPHONES);
    }

    @Test
    void failedHeadphoneCheckThatIsNotRequiredOnlyGoesOn() {
        take("headphoneCheck: {test: huggins, required: false}\n");
        move(Phase.HEADPHONE_CHECK, 2);
        judged(false);
        machine.goOnAfterHeadphones(session, intervals(OptionalInt.of(2)));
        assertAt(Phase.INSTRUCTIONS, 1);
        assertThat(session.status()).isEqualTo(SessionStatus.ACTIVE);
    }

    @Test
    void answersOfAnotherAttemptAreRefusedAndChangeNothing() {
        take(HEADPHONES_OR_OUT);
        move(Phase.HEADPHONE_CHECK, 2);
        judged(true);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> machine.goOnAfterHeadphones(session, intervals(OptionalInt.of(1))));
        assertAt(Phase.HEADPHONE_CHECK, 2);
    }

    @Test
    void practiceGoesOnWithinItsRoundWhateverWasAnswered() {
        take(CRITERION_OR_OUT);
        move(Phase.PRACTICE, 1);
        agreement(1, 0, 1);
        machine.goOnAfter(session, trial(true, 1, Optional.empty()));
        assertAt(Phase.PRACTICE, 2);
    }

    @Test
    void reachedCriterionSkipsTheOtherRounds() {
        take(CRITERION);
        move(Phase.PRACTICE, 2);
        agreement(1, 2, 2);
        machine.goOnAfter(session, trial(true, 2, Optional.empty()));
        assertAt(Phase.TRIAL, 1);
    }

    @Test
    void missedCriterionRepeatsTheRoundAndThenGoesOn() {
        take(CRITERION);
        move(Phase.PRACTICE, 2);
        agreement(1, 1, 2);
        agreement(2, 1, 2);
        machine.goOnAfter(session, trial(true, 2, Optional.empty()));
        assertAt(Phase.INSTRUCTIONS, 2);
        move(Phase.PRACTICE, 4);
        machine.goOnAfter(session, trial(true, 4, Optional.empty()));
        assertAt(Phase.TRIAL, 1);
        assertThat(session.status()).isEqualTo(SessionStatus.ACTIVE);
    }

    /** Of each round the answers of that round count. */
    @Test
    void requiredCriterionScreensOutAfterTheLastRoundOnly() {
        take(CRITERION_OR_OUT);
        move(Phase.PRACTICE, 2);
        agreement(1, 1, 2);
        agreement(2, 0, 2);
        machine.goOnAfter(session, trial(true, 2, Optional.empty()));
        assertAt(Phase.INSTRUCTIONS, 2);
        move(Phase.PRACTICE, 4);
        machine.goOnAfter(session, trial(true, 4, Optional.empty()));
        assertScreenedOut(ScreenedOut.PRACTICE);
    }

    @Test
    void secondRoundThatReachesTheCriterionScreensNobodyOut() {
        take(CRITERION_OR_OUT);
        move(Phase.PRACTICE, 4);
        agreement(1, 0, 2);
        agreement(2, 2, 2);
        machine.goOnAfter(session, trial(true, 4, Optional.empty()));
        assertAt(Phase.TRIAL, 1);
        assertThat(session.status()).isEqualTo(SessionStatus.ACTIVE);
    }

    @Test
    void oneFailureMoreThanAllowedScreensOut() {
        take(ONE_FAILURE);
        move(Phase.TRIAL, 2);
        when(answers.attentionFailures(session.id())).thenReturn(1);
        machine.goOnAfter(session, trial(false, 2, Optional.of("3")));
        assertAt(Phase.TRIAL, 3);
        when(answers.attentionFailures(session.id())).thenReturn(2);
        machine.goOnAfter(session, trial(false, 3, Optional.of("3")));
        assertScreenedOut(ScreenedOut.ATTENTION);
    }

    /** Whoever has failed before is screened out by the next attention check, not by a trial whose answer nobody told. */
    @Test
    void plainTrialsScreenNobodyOut() {
        take(ONE_FAILURE);
        move(Phase.TRIAL, 2);
        when(answers.attentionFailures(session.id())).thenReturn(5);
        machine.goOnAfter(session, trial(false, 2, Optional.empty()));
        assertAt(Phase.TRIAL, 3);
    }

    @Test
    void failuresWithoutALimitScreenNobodyOut() {
        take("attentionChecks: {perBlock: 2}\n");
        move(Phase.TRIAL, 2);
        when(answers.attentionFailures(session.id())).thenReturn(4);
        machine.goOnAfter(session, trial(false, 2, Optional.of("3")));
        assertAt(Phase.TRIAL, 3);
    }

    private void take(String extra) {
        StudyConfiguration configuration =
                new StudyConfigurationReader().read("own.yaml", SessionPlanTest.STUDY + extra);
        VersionEntity version = mock();
        StudyEntity study = mock();
        when(version.study()).thenReturn(study);
        plan = SessionPlan.of(configuration);
        session = new SessionEntity(
                UUID.randomUUID(),
                version,
                1,
                SessionFlag.NONE,
                configuration.conditions(),
                new PlatformParameters(Map.of()),
                "CODE",
                START);
        when(states.plan(session)).thenReturn(plan);
        when(configurations.of(version)).thenReturn(configuration);
    }

    private void move(Phase phase, int index) {
        int place = plan.stages().indexOf(new Stage(phase, index));
        assertThat(place).isNotNegative();
        session.moveTo(place, START);
    }

    private void judged(boolean passed) {
        when(headphones.judge(any(), anyInt(), any(), any())).thenReturn(passed);
    }

    private void agreement(int round, int agreed, int answered) {
        when(answers.agreement(session.id(), true, round)).thenReturn(new Agreement(agreed, answered));
    }

    private static HeadphoneAnswers intervals(OptionalInt attempt) {
        return new HeadphoneAnswers(List.of(1, 2, 3, 1, 2, 3), attempt);
    }

    private TrialEntity trial(boolean practice, int position, Optional<String> told) {
        return new TrialEntity(UUID.randomUUID(), session, new TrialList.Line(1, practice, 1, 1, position, told));
    }

    private void assertAt(Phase phase, int index) {
        assertThat(plan.at(session.place())).isEqualTo(new Stage(phase, index));
    }

    private void assertScreenedOut(ScreenedOut reason) {
        assertThat(session.status()).isEqualTo(SessionStatus.SCREENED_OUT);
        assertThat(session.screenedOut()).isEqualTo(reason);
    }
}
