package org.earshot.evaluation.exclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.Exclusions;
import org.earshot.study.records.AnsweredTrial;
import org.earshot.study.records.CompletedChecks;
import org.earshot.study.records.ParticipantRecord;
import org.earshot.study.records.PlayedTrial;
import org.earshot.study.session.Agreement;
import org.earshot.study.session.SessionFlag;
import org.earshot.study.session.input.Phase;
import org.junit.jupiter.api.Test;

class ExcludedAnswersTest {

    private static final Exclusions ALL_RULES = new Exclusions(
            true,
            true,
            true,
            OptionalInt.of(1),
            OptionalDouble.of(400),
            OptionalDouble.of(0.6),
            OptionalDouble.of(200),
            OptionalDouble.of(9000),
            true,
            true);

    private final List<AnsweredTrial> answers = new ArrayList<>();
    private final List<ParticipantRecord> sessions = new ArrayList<>();
    private final List<PlayedTrial> played = new ArrayList<>();

    @Test
    void everyRuleTakesTheSessionThatItIsFor() {
        UUID good = session(Phase.FINISHED, true, 1, 1500, "0123456789");
        assertThat(List.of(
                        session(Phase.SCREENED_OUT, false, 0, 1500, "01"),
                        session(Phase.TRIAL, true, 0, 1500, "01"),
                        session(Phase.FINISHED, false, 0, 1500, "01"),
                        session(Phase.DEBRIEFING, true, 2, 1500, "01"),
                        session(Phase.FINISHED, true, 0, 399, "01"),
                        session(Phase.FINISHED, true, 0, 1500, "7777777012")))
                .extracting(session -> excluded(ALL_RULES).of(session).orElseThrow())
                .containsExactly(
                        ExclusionRule.SCREENED_OUT,
                        ExclusionRule.UNFINISHED,
                        ExclusionRule.FAILED_HEADPHONE_CHECK,
                        ExclusionRule.FAILED_ATTENTION_CHECKS,
                        ExclusionRule.FAST_MEDIAN,
                        ExclusionRule.SAME_ANSWER);
        assertThat(excluded(ALL_RULES).of(good)).isEmpty();
        assertThat(excluded(Exclusions.NONE).analysed()).isEqualTo(answers);
    }

    @Test
    void limitsThemselvesAreAllowed() {
        UUID atEveryLimit = session(Phase.DEBRIEFING, true, 1, 400, "7777770123");
        assertThat(excluded(ALL_RULES).of(atEveryLimit)).isEmpty();
        UUID fewAnswers = session(Phase.FINISHED, true, 0, 400, "777777777");
        assertThat(excluded(ALL_RULES).of(fewAnswers))
                .as("nine answers say nothing")
                .isEmpty();
    }

    @Test
    void singleAnswersGoByTheirTimeAndTheirSound() {
        UUID session = session(Phase.FINISHED, true, 0, 1500, "01234567");
        answers.set(0, at(session, 1, "0", 199.9));
        answers.set(1, at(session, 2, "1", 200));
        answers.set(2, at(session, 3, "2", 9000));
        answers.set(3, at(session, 4, "3", 9000.1));
        played.add(new PlayedTrial(session, 5, false, true));
        played.add(new PlayedTrial(session, 6, true, true));
        played.add(new PlayedTrial(session, 7, true, false));
        assertThat(answers)
                .extracting(answer -> excluded(ALL_RULES)
                        .of(answer)
                        .map(ExclusionRule::written)
                        .orElse(""))
                .containsExactly("too-fast", "", "", "too-slow", "playback-not-finished", "sound-trouble", "", "");
    }

    @Test
    void flowCountsEverySessionAndAnswerAtTheFirstRule() {
        session(Phase.FINISHED, true, 0, 1500, "0123456789");
        session(Phase.SCREENED_OUT, false, 5, 100, "0000000000");
        session(Phase.WITHDRAWN, true, 0, 1500, "");
        session(Phase.CONSENT, true, 0, 1500, "");
        UUID partly = session(Phase.TRIAL, true, 0, 1500, "01");
        answers.set(answers.size() - 1, at(partly, 2, "1", 10_000));
        UUID slow = session(Phase.FINISHED, true, 0, 1500, "0");
        answers.set(answers.size() - 1, at(slow, 1, "0", 10_000));
        Exclusions rules = new Exclusions(
                true,
                false,
                true,
                OptionalInt.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.of(9000),
                false,
                false);
        ExclusionFlow flow = excluded(rules).flow();
        assertThat(flow.started()).isEqualTo(6);
        assertThat(flow.withdrawn()).isEqualTo(1);
        assertThat(flow.withoutAnswer()).isEqualTo(1);
        assertThat(flow.all()).isEqualTo(new ExclusionFlow.Count(4, 23));
        assertThat(flow.steps())
                .containsExactly(
                        new ExclusionFlow.Step(ExclusionRule.SCREENED_OUT, new ExclusionFlow.Count(1, 10)),
                        new ExclusionFlow.Step(ExclusionRule.FAILED_HEADPHONE_CHECK, new ExclusionFlow.Count(0, 0)),
                        new ExclusionFlow.Step(ExclusionRule.TOO_SLOW, new ExclusionFlow.Count(1, 2)));
        assertThat(flow.analysed()).isEqualTo(new ExclusionFlow.Count(2, 11));
        assertThat(excluded(rules).analysed()).hasSize(11);
    }

    private ExcludedAnswers excluded(Exclusions rules) {
        return new ExcludedAnswers(rules, answers, sessions, played);
    }

    /** @param given one answer per character, all in the same time */
    private UUID session(Phase phase, boolean headphones, int failedAttention, double milliseconds, String given) {
        UUID session = new UUID(0, sessions.size());
        sessions.add(new ParticipantRecord(
                session,
                sessions.size() + 1,
                1,
                SessionFlag.NONE,
                phase,
                List.of(Condition.parse("audible-signal")),
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                given.length(),
                Optional.empty(),
                Optional.empty(),
                new CompletedChecks(
                        Optional.of(new CompletedChecks.Headphones(1, 3, headphones)),
                        OptionalDouble.empty(),
                        1,
                        new Agreement(0, failedAttention)),
                Map.of(),
                0));
        for (int trial = 0; trial < given.length(); trial++) {
            answers.add(at(session, trial + 1, given.substring(trial, trial + 1), milliseconds));
        }
        return session;
    }

    private static AnsweredTrial at(UUID session, int position, String answer, double milliseconds) {
        return new AnsweredTrial(
                session,
                1,
                Condition.parse("audible-signal"),
                1,
                position,
                "stimulus",
                "sample",
                "recording",
                "speaker",
                "7",
                "7",
                answer,
                Optional.empty(),
                OptionalInt.empty(),
                OptionalDouble.of(milliseconds),
                OptionalInt.of(1),
                Instant.EPOCH,
                SessionFlag.NONE);
    }
}
