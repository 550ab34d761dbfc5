package org.earshot.app.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.earshot.EarshotException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which passwords will do. */
class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(strings = {"tea kettle seven", "nurkleinebuchstaben", "Ümläute zählen auch", "x7Q!x7Q!x7Q!"})
    void lengthIsWhatCounts(String password) {
        assertThatCode(() -> rules.check("anna", password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "elevenchars, at least 12",
        "Anna likes tea, without your name",
        "PasswordPassword, first passwords",
        "aaaaaaaaaaaaaa, first passwords",
        "123456789012, first passwords",
        "poiuytrewqasdf, ''",
        "lkjhgfdsapoiuy, first passwords",
    })
    void whatWouldBeTriedFirstIsRefused(String password, String reason) {
        if (reason.isEmpty()) {
            assertThatCode(() -> rules.check("anna", password)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> rules.check("anna", password))
                    .isInstanceOf(EarshotException.class)
                    .hasMessageContaining(reason);
        }
    }

    @Test
    void whatBcryptWouldCutOffIsRefused() {
        assertThatCode(() -> rules.check("anna", "ab c".repeat(18))).doesNotThrowAnyException();
        assertThatThrownBy(() -> rules.check("anna", "ab c".repeat(18) + "d")).hasMessageContaining("72 bytes");
    }

    @Test
    void shortNamesMayOccurInWords() {
        assertThatCode(() -> rules.check("al", "a tall palm tree")).doesNotThrowAnyException();
    }
}
