package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoNulCharactersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":\"\\u0000\"}",
                "{\"\\u0000\":1}",
                "\\u0000",
                "{\"a\":\"\\\\\\u0000\"}",
                "{\"a\":\"\u0000\"}"
            })
    void nulIsFoundEscapedOrNotInTextsAndNames(String json) {
        assertThat(NoNulCharacters.isIn(json.getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"a\":\"\\\\u0000\"}", "{\"a\":\"\\u0001 u0000\"}", "\\", "\\u000"})
    void nothingElseIs(String json) {
        assertThat(NoNulCharacters.isIn(json.getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @Test
    void otherEncodingsAreRecognisedByTheirZeros() {
        assertThat(NoNulCharacters.isIn("{\"a\":1}".getBytes(StandardCharsets.UTF_16BE)))
                .isTrue();
        assertThat(NoNulCharacters.isIn("{\"a\":1}".getBytes(StandardCharsets.UTF_16LE)))
                .isTrue();
    }
}
