package org.earshot.study.session.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferredLanguagesTest {

    /** The study is offered in en, de and pt-BR; the session has en. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    de                       | de
                    de-AT                    | de
                    DE-de;q=0.9, en;q=0.8    | de
                    en;q=0.2, de;q=0.7       | de
                    fr, de;q=0.5             | de
                    pt                       | pt-BR
                    pt-PT                    | pt-BR
                    pt-br                    | pt-BR
                    fr                       | en
                    de;q=0                   | en
                    *                        | en
                    ""                       | en
                    not a language;;q=x      | en
                    """)
    void bestOfferedLanguageIsTaken(String header, String language) {
        assertThat(PreferredLanguages.of(header).among(List.of("en", "de", "pt-BR"), "en"))
                .isEqualTo(language);
    }

    @Test
    void varietyThatIsAskedForComesBeforeOthersOfTheSameLanguage() {
        assertThat(PreferredLanguages.of("pt-PT").among(List.of("pt-BR", "pt-PT"), "en"))
                .isEqualTo("pt-PT");
        assertThat(PreferredLanguages.of("zh-Hant-TW").among(List.of("zh-Hans", "zh-Hant"), "en"))
                .isEqualTo("zh-Hant");
    }

    @Test
    void headerOfMoreThan500CharactersTellsNothing() {
        String header = "de" + ",fr".repeat(166);
        assertThat(header).hasSize(500);
        assertThat(PreferredLanguages.of(header).among(List.of("en", "de"), "en"))
                .isEqualTo("de");
        assertThat(PreferredLanguages.of(header + ",").among(List.of("en", "de"), "en"))
                .isEqualTo("en");
    }
}
