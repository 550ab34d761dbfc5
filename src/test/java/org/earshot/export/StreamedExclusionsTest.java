package org.earshot.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.earshot.evaluation.exclusion.ExcludedAnswers;
import org.earshot.evaluation.exclusion.ExclusionRule;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.Exclusions;
import org.earshot.study.records.AnsweredTrial;
import org.earshot.study.records.AnsweredTrials;
import org.earshot.study.records.CompletedChecks;
import org.earshot.study.records.ParticipantRecord;
import org.earshot.study.records.PlayedTrial;
import org.earshot.study.session.Agreement;
import org.earshot.study.session.SessionFlag;
import org.earshot.study.session.input.Phase;
import org.junit.jupiter.api.Test;

/** Session by session the same answers are left out, by the same rules, as when all of them are looked at. */
class StreamedExclusionsTest {

    private static final Exclusions ALL_RULES = new Exclusions(
            true,
            true,
            true,
            OptionalInt.of(1),
            OptionalDouble.of(400),
            OptionalDouble.of(0.4),
            OptionalDouble.of(200),
            OptionalDouble.of(2800),
            true,
            true);

    private final Random random = new Random(3);
    private final Made made = new Made();

    @Test
    void everyAnswerGoesByTheSameRuleAsInTheWholeStudy() {
        for (int session = 0; session < 200; session++) {
            addSession();
        }
        ExcludedAnswers whole = new ExcludedAnswers(ALL_RULES, made.answers, made.sessions, made.played);
        StreamedExclusions streamed = new StreamedExclusions(ALL_RULES, made, "study", Set.of(SessionFlag.NONE));
        Set<ExclusionRule> met = EnumSet.noneOf(ExclusionRule.class);
        List<AnsweredTrial> passed = new ArrayList<>();
        streamed.forEach(answer -> {
            assertThat(streamed.of(answer)).isEqualTo(whole.of(answer));
            streamed.of(answer).ifPresent(met::add);
            passed.add(answer);
        });
        assertThat(passed).isEqualTo(made.answers);
        assertThat(met).as("the example has them all").isEqualTo(EnumSet.allOf(ExclusionRule.class));
    }

    @Test
    void studyWithoutAnswersHasNone() {
        new StreamedExclusions(ALL_RULES, made, "study", Set.of(SessionFlag.NONE)).forEach(answer -> {
            throw new AssertionError(answer);
        });
    }

    private void addSession() {
        UUID session = new UUID(random.nextLong(), random.nextLong());
        Phase phase = List.of(Phase.FINISHED, Phase.FINISHED, Phase.FINISHED, Phase.TRIAL, Phase.SCREENED_OUT)
                .get(random.nextInt(5));
        boolean headphones = random.nextInt(8) > 0;
        made.sessions.add(new ParticipantRecord(
                session,
                made.sessions.size() + 1,
                1,
                SessionFlag.NONE,
                phase,
                List.of(),
                Instant.EPOCH,
                Optional.empty(),
                Optional.of("v1"),
                Map.of("age", "30"),
                12,
                Optional.of("en"),
                Optional.empty(),
                new CompletedChecks(
                        Optional.of(new CompletedChecks.Headphones(1, 6, headphones)),
                        OptionalDouble.empty(),
                        1,
                        new Agreement(random.nextInt(4), 3)),
                Map.of(),
                0));
        int slowness = random.nextInt(10) == 0 ? 500 : 3000;
        int digits = random.nextInt(10) == 0 ? 2 : 10;
        for (int position = 1; position <= 12; position++) {
            made.answers.add(answer(session, position, random.nextInt(digits), 100 + random.nextInt(slowness)));
            made.played.add(new PlayedTrial(session, position, random.nextInt(20) > 0, random.nextInt(20) == 0));
        }
    }

    private static AnsweredTrial answer(UUID session, int position, int digit, double milliseconds) {
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
                String.valueOf(digit),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalDouble.of(milliseconds),
                OptionalInt.of(1),
                Instant.EPOCH,
                SessionFlag.NONE);
    }

    /** A study in memory. */
    private static final class Made implements AnsweredTrials {

        private final List<AnsweredTrial> answers = new ArrayList<>();
        private final List<ParticipantRecord> sessions = new ArrayList<>();
        private final List<PlayedTrial> played = new ArrayList<>();

        @Override
        public String state(String slug, Set<SessionFlag> include) {
            return "made once";
        }

        @Override
        public void forEach(String slug, Set<SessionFlag> include, Consumer<AnsweredTrial> consumer) {
            answers.forEach(consumer);
        }

        @Override
        public void forEachParticipant(String slug, Set<SessionFlag> include, Consumer<ParticipantRecord> consumer) {
            sessions.forEach(consumer);
        }

        @Override
        public void forEachPlayed(String slug, Set<SessionFlag> include, Consumer<PlayedTrial> consumer) {
            played.forEach(consumer);
        }
    }
}
