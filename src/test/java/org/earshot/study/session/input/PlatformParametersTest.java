package org.earshot.study.session.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.earshot.study.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformParametersTest {

    @Test
    void prolificNamesItsParticipant() {
        assertThat(new PlatformParameters(Map.of("PROLIFIC_PID", "5f0c")).prolificPid())
                .hasValue("5f0c");
        assertThat(new PlatformParameters(Map.of("PROLIFIC_PID", " ")).prolificPid())
                .isEmpty();
        assertThat(new PlatformParameters(Map.of("sona_id", "5f0c")).prolificPid())
                .isEmpty();
    }

    @Test
    void isStoredInTheOrderOfItsNames() {
        assertThat(new PlatformParameters(Map.of("b", "2", "a", "1", "c", "x\"y")).json())
                .isEqualTo("{\"a\":\"1\",\"b\":\"2\",\"c\":\"x\\\"y\"}");
        assertThat(new PlatformParameters(Map.of()).json()).isEqualTo("{}");
    }

    @Test
    void twentyValuesAreKept() {
        assertThat(new PlatformParameters(values(20)).values()).hasSize(20);
        assertRefused(values(21), "at most 20");
    }

    @Test
    void valueHas256Characters() {
        assertThat(new PlatformParameters(Map.of("id", "x".repeat(256))).values())
                .hasSize(1);
        assertRefused(Map.of("id", "x".repeat(257)), "256");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a=b", "ä", "<script>"})
    void nameIsPlain(String name) {
        assertRefused(Map.of(name, "1"), "needs a name");
    }

    @Test
    void nameHasOneTo64Characters() {
        assertThat(new PlatformParameters(Map.of("x".repeat(64), "1")).values()).hasSize(1);
        assertRefused(Map.of("x".repeat(65), "1"), "needs a name");
        assertRefused(Map.of("", "1"), "needs a name");
    }

    /** Whoever has a personal link's token has the session, so that it must not get into a log. */
    @Test
    void arrivalSaysNeitherItsTokenNorItsValues() {
        Arrival arrival =
                new Arrival(Map.of("PROLIFIC_PID", "5f0c"), Optional.of(new UUID(1, 2)), Optional.of("secret"));
        assertThat(arrival.toString()).contains("PROLIFIC_PID").doesNotContain("secret", "5f0c");
    }

    private static Map<String, String> values(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "value" + number)
                .collect(Collectors.toMap(Function.identity(), name -> "1"));
    }

    private static void assertRefused(Map<String, String> values, String message) {
        assertThatThrownBy(() -> new PlatformParameters(values))
                .hasMessageContaining(message)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(RefusedException.Reason.DOES_NOT_FIT));
    }
}
