package org.earshot.study.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.earshot.study.configuration.InvalidConfigurationException;
import org.earshot.study.configuration.Question;
import org.earshot.study.configuration.StudyConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesOfAConfigurationTest {

    private static final String BILINGUAL = """
            slug: own
            title: {en: My study, de: Meine Studie}
            language: de
            languages: [en, de]
            model: audionet-digit
            composite: epsilon
            samples: {correct: 3, incorrect: 2, seed: 1}
            conditions: [visual-signal]
            texts:
              information:
                en: What it is about
                de: Worum es geht
              consent: Ja / Yes
              instructions: N
              debriefing: D
            demographics:
              - id: sex
                type: choice
                label: {en: Sex?, de: Geschlecht?}
                options:
                  - {value: f, label: {en: Female, de: Weiblich}}
                  - {value: x, label: X}
            """;

    private final StudyConfigurationReader reader = new StudyConfigurationReader();

    @Test
    void textsHaveEveryLanguageAndWhatIsWrittenOnceServesAll() {
        StudyConfiguration study = reader.read("own.yaml", BILINGUAL);
        assertThat(study.languages()).containsExactly("en", "de");
        assertThat(study.title().main()).isEqualTo("Meine Studie");
        assertThat(study.title().in("en")).isEqualTo("My study");
        assertThat(study.texts().information().in("de")).isEqualTo("Worum es geht");
        assertThat(study.texts().consent().in("de")).isEqualTo("Ja / Yes");
        Question sex = study.demographics().getFirst();
        assertThat(sex.label().in("en")).isEqualTo("Sex?");
        assertThat(sex.options().getFirst().label().in("de")).isEqualTo("Weiblich");
        assertThat(sex.options().getLast().label().in("de")).isEqualTo("X");
    }

    @Test
    void onlyTheMainLanguageIsOfferedIfNothingElseIsSaid() {
        String single = BILINGUAL
                .replace("languages: [en, de]", "# one language")
                .replaceAll("\\{en: ([^,}]*), de: [^}]*}", "$1")
                .replace("    en: What it is about\n    de: Worum es geht", "    de: Worum es geht");
        StudyConfiguration study = reader.read("own.yaml", single);
        assertThat(study.languages()).containsExactly("de");
        assertThat(study.title().in("de")).isEqualTo("My study");
        assertThat(study.texts().information().main()).isEqualTo("Worum es geht");
    }

    /** One change each; the line is where the mistake stands. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    languages: [en, de]       | languages: [en]          | 4  | languages                         | main language 'de' is not among
                    languages: [en, de]       | languages: [en, de, en]  | 4  | languages                         | unique
                    languages: [en, de]       | languages: [en, German]  | 4  | languages[1]                      | 'German' is not written
                    ", de: Meine Studie"      | ""                       | 2  | title                             | missing in 'de'
                    "    de: Worum es geht\\n" | ""                      | 10 | texts.information                 | missing in 'de'
                    "    de: Worum es geht"   | "    fr: De quoi"        | 12 | texts.information.fr              | no language 'fr', only 'de', 'en'
                    de: Geschlecht?           | de: 5                    | 19 | demographics[0].label.de          | '5' is no text
                    de: Geschlecht?           | de:                      | 19 | demographics[0].label.de          | nothing is no text
                    ", de: Weiblich"          | ""                       | 21 | demographics[0].options[0].label  | missing in 'de'
                    title: {en: My study, de: Meine Studie} | title: [a] | 2  | title                             | a list is no
                    """)
    void mistakeIsReportedWithLineAndPath(String before, String after, int line, String path, String message) {
        String wrong = before.replace("\\n", "\n");
        assertThat(BILINGUAL).contains(wrong);
        InvalidConfigurationException refused = catchThrowableOfType(
                InvalidConfigurationException.class, () -> reader.read("own.yaml", BILINGUAL.replace(wrong, after)));
        assertThat(refused).isNotNull();
        assertThat(refused.problems()).anySatisfy(problem -> {
            assertThat(problem.message()).contains(message);
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.line()).isEqualTo(line);
        });
    }
}
