package org.earshot.evaluation.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earshot.evaluation.detail.Given.CONDITIONS;
import static org.earshot.evaluation.detail.Given.HEARD;
import static org.earshot.evaluation.detail.Given.SEEN;
import static org.earshot.evaluation.detail.Given.by;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.earshot.evaluation.exclusion.ExcludedAnswers;
import org.earshot.evaluation.exclusion.ExclusionRule;
import org.earshot.study.configuration.Exclusions;
import org.earshot.study.records.AnsweredTrial;
import org.earshot.study.records.CompletedChecks;
import org.earshot.study.records.ParticipantRecord;
import org.earshot.study.session.Agreement;
import org.earshot.study.session.SessionFlag;
import org.earshot.study.session.input.Phase;
import org.junit.jupiter.api.Test;

class ParticipantResultTest {

    /** Who was screened out goes, and so do answers of less than 200 ms. */
    private static final Exclusions RULES = new Exclusions(
            true,
            false,
            false,
            OptionalInt.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.of(200),
            OptionalDouble.empty(),
            false,
            false);

    private static final List<AnsweredTrial> ANSWERS = Given.trials(
            by(1, HEARD, "7").after(900),
            by(1, HEARD, "0").after(100),
            by(1, SEEN, "7").after(700),
            by(1, SEEN, "7"),
            by(2, SEEN, "0").after(500),
            by(2, SEEN, "7").after(500));

    private static final List<ParticipantRecord> SESSIONS =
            List.of(session(2, Phase.SCREENED_OUT), session(3, Phase.CONSENT), session(1, Phase.FINISHED));

    private final List<ParticipantResult> results = ParticipantResult.of(
            ANSWERS, SESSIONS, new ExcludedAnswers(RULES, ANSWERS, SESSIONS, List.of()), CONDITIONS);

    @Test
    void sessionsWithAnswersComeInTheirOrder() {
        assertThat(results)
                .extracting(result -> result.session().session())
                .containsExactly(Given.session(2), Given.session(1));
    }

    @Test
    void allAnswersCountAlsoThoseThatRulesLeaveOut() {
        ParticipantResult whole = results.get(1);
        assertThat(whole.agreement()).isEqualTo(new ParticipantResult.Tally(3, 4));
        assertThat(whole.agreement().share()).hasValue(0.75);
        assertThat(whole.conditions())
                .containsExactly(
                        new ParticipantResult.UnderCondition(HEARD, new ParticipantResult.Tally(1, 2)),
                        new ParticipantResult.UnderCondition(SEEN, new ParticipantResult.Tally(2, 2)));
        assertThat(whole.medianResponseTimeMs()).hasValue(700);
    }

    @Test
    void rulesAreToldWithHowManyAnswersTheyTake() {
        assertThat(results.get(0).excluded()).hasValue(ExclusionRule.SCREENED_OUT);
        assertThat(results.get(0).answersExcluded()).isEqualTo(2);
        assertThat(results.get(1).excluded()).isEmpty();
        assertThat(results.get(1).answersExcluded()).isEqualTo(1);
    }

    @Test
    void noAnswersHaveNoShareAndNoTimesNoMedian() {
        assertThat(results.get(0).conditions().getFirst().agreement().share()).isEmpty();
        List<AnsweredTrial> untimed = Given.trials(by(1, HEARD, "7"));
        assertThat(ParticipantResult.of(
                                untimed,
                                SESSIONS,
                                new ExcludedAnswers(Exclusions.NONE, untimed, SESSIONS, List.of()),
                                CONDITIONS)
                        .getFirst()
                        .medianResponseTimeMs())
                .isEmpty();
    }

    private static ParticipantRecord session(int participant, Phase phase) {
        return new ParticipantRecord(
                Given.session(participant),
                participant,
                1,
                SessionFlag.NONE,
                phase,
                CONDITIONS,
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                0,
                Optional.empty(),
                Optional.empty(),
                new CompletedChecks(Optional.empty(), OptionalDouble.empty(), 1, new Agreement(0, 0)),
                Map.of(),
                0);
    }
}
