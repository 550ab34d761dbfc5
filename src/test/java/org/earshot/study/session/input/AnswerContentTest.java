package org.earshot.study.session.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An answer that is sent again has to be known again, and one that differs in anything has to be told from it. */
class AnswerContentTest {

    private static final TrialAnswer ANSWER = new TrialAnswer(
            "3",
            Optional.of("8"),
            OptionalInt.of(4),
            OptionalInt.of(2),
            OptionalDouble.of(1234.5),
            List.of(Map.of("type", "play", "at", 10)));

    @Test
    void sameAnswerHasTheSameSum() {
        TrialAnswer again = new TrialAnswer(
                "3",
                Optional.of("8"),
                OptionalInt.of(4),
                OptionalInt.of(2),
                OptionalDouble.of(1234.5),
                List.of(Map.of("at", 10, "type", "play")));
        assertThat(AnswerContent.of(again).sha256())
                .hasSize(32)
                .isEqualTo(AnswerContent.of(ANSWER).sha256());
    }

    @ParameterizedTest
    @MethodSource
    void answerThatDiffersInOneThingHasAnotherSum(TrialAnswer other) {
        assertThat(AnswerContent.of(other).sha256())
                .isNotEqualTo(AnswerContent.of(ANSWER).sha256());
    }

    static Stream<TrialAnswer> answerThatDiffersInOneThingHasAnotherSum() {
        Optional<String> second = ANSWER.secondChoice();
        OptionalInt sure = ANSWER.confidence();
        OptionalInt plays = ANSWER.plays();
        OptionalDouble time = ANSWER.responseTimeMs();
        List<Map<String, Object>> events = ANSWER.events();
        return Stream.of(
                new TrialAnswer("4", second, sure, plays, time, events),
                new TrialAnswer("3", Optional.empty(), sure, plays, time, events),
                new TrialAnswer("3", Optional.of("9"), sure, plays, time, events),
                new TrialAnswer("3", second, OptionalInt.empty(), plays, time, events),
                new TrialAnswer("3", second, OptionalInt.of(2), plays, time, events),
                new TrialAnswer("3", second, sure, OptionalInt.of(4), time, events),
                new TrialAnswer("3", second, OptionalInt.of(2), OptionalInt.of(4), time, events),
                new TrialAnswer("3", second, sure, plays, OptionalDouble.of(1234.6), events),
                new TrialAnswer("3", second, sure, plays, time, List.of()),
                new TrialAnswer("3", second, sure, plays, time, List.of(Map.of("type", "play", "at", 11))));
    }

    @Test
    void eventsAreKeptAsTheyWereSent() {
        assertThat(AnswerContent.of(ANSWER).events())
                .isIn("[{\"type\":\"play\",\"at\":10}]", "[{\"at\":10,\"type\":\"play\"}]");
    }
}
