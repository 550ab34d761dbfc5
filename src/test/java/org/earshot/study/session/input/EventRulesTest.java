package org.earshot.study.session.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.earshot.study.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventRulesTest {

    @Test
    void numbersTextsAndTruthsAreWelcome() {
        assertFits(new SessionEvent("sound-failed", Map.of("at", 12.5, "count", 3, "message", "gone", "again", true)));
        assertFits(new SessionEvent("opened", Map.of()));
    }

    @Test
    void fiftyEventsCanBeSentAtOnce() {
        SessionEvent opened = new SessionEvent("opened", Map.of());
        assertThatCode(() -> EventRules.check(Collections.nCopies(50, opened))).doesNotThrowAnyException();
        assertThatThrownBy(() -> EventRules.check(Collections.nCopies(51, opened)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("at most 50 events");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "Opened", "stimulus-failed-2", "a123456789012345678901234567890123456789"})
    void typeIsAPlainWord(String type) {
        assertFits(new SessionEvent(type, Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2nd", "-a", "a b", "a_b", "ä", "a1234567890123456789012345678901234567890"})
    void typeIsNothingElse(String type) {
        assertRefused(new SessionEvent(type, Map.of()), "an event's type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"at", "a_b", "a-b", "a123456789012345678901234567890123456789"})
    void nameOfAValueIsAPlainWord(String name) {
        assertFits(new SessionEvent("opened", Map.of(name, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "_a", "a b", "a.b", "a1234567890123456789012345678901234567890"})
    void nameOfAValueIsNothingElse(String name) {
        assertRefused(new SessionEvent("opened", Map.of(name, 1)), "the name of an event's value");
    }

    @Test
    void eventHasTwentyValues() {
        assertFits(new SessionEvent("opened", values(20)));
        assertRefused(new SessionEvent("opened", values(21)), "at most 20 values");
    }

    @Test
    void textHasFiveHundredCharacters() {
        assertFits(new SessionEvent("error", Map.of("message", "x".repeat(500))));
        assertRefused(new SessionEvent("error", Map.of("message", "x".repeat(501))), "'message'");
    }

    @Test
    void numbersAreFiniteAndNothingIsNested() {
        assertRefused(new SessionEvent("error", Map.of("at", Double.NaN)), "'at'");
        assertRefused(new SessionEvent("error", Map.of("at", Double.POSITIVE_INFINITY)), "'at'");
        assertRefused(new SessionEvent("error", Map.of("list", List.of(1))), "'list'");
        assertRefused(new SessionEvent("error", Map.of("map", Map.of("a", 1))), "'map'");
    }

    @Test
    void oneBadEventAmongGoodOnesRefusesAll() {
        SessionEvent good = new SessionEvent("opened", Map.of());
        SessionEvent bad = new SessionEvent("2nd", Map.of());
        assertThatThrownBy(() -> EventRules.check(List.of(good, bad, good))).isInstanceOf(RefusedException.class);
    }

    private static Map<String, Object> values(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "value" + number)
                .collect(Collectors.toMap(Function.identity(), name -> 1));
    }

    private static void assertFits(SessionEvent event) {
        assertThatCode(() -> EventRules.check(List.of(event))).doesNotThrowAnyException();
    }

    private static void assertRefused(SessionEvent event, String message) {
        assertThatThrownBy(() -> EventRules.check(List.of(event)))
                .hasMessageContaining(message)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(RefusedException.Reason.DOES_NOT_FIT));
    }
}
