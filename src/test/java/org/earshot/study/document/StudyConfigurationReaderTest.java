package org.earshot.study.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.ConfigurationProblem;
import org.earshot.study.configuration.Design;
import org.earshot.study.configuration.Faux;
import org.earshot.study.configuration.InvalidConfigurationException;
import org.earshot.study.configuration.LocalizedText;
import org.earshot.study.configuration.Question;
import org.earshot.study.configuration.StudyConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyConfigurationReaderTest {

    private static final String VALID = """
            slug: own
            title: My study
            model: audionet-digit
            composite: epsilon
            samples:
              correct: 3
              incorrect: 2
              seed: 1
            conditions:
              - audible-explanation
              - visual-signal
            trials:
              plays: {min: 1, max: 5}
            texts:
              information: I
              consent: C
              instructions: N
              debriefing: D
            demographics:
              - id: age
                type: number
                label: Age?
                min: 18
            """;

    private final StudyConfigurationReader reader = new StudyConfigurationReader();

    @Test
    void shippedStudyIsTheOneOfThePaper() {
        StudyConfiguration study = reader.read(Path.of("study-configs/becker-2023.yaml"));
        assertThat(study.slug()).isEqualTo("becker-2023");
        assertThat(study.samples()).isEqualTo(new StudyConfiguration.Samples(10, 10, 2, true, 2023));
        assertThat(study.conditions())
                .extracting(Condition::name)
                .containsExactly("audible-explanation", "visual-explanation", "audible-signal", "visual-signal");
        assertThat(study.design()).isEqualTo(Design.WITHIN);
        assertThat(study.data()).isEqualTo(new StudyConfiguration.Data("demo", true));
        assertThat(study.relevance().composite()).isEqualTo("epsilon-plus");
        assertThat(study.relevance().target()).isEqualTo(StudyConfiguration.PREDICTED);
        assertThat(study.trialsPerParticipant()).isEqualTo(80);
    }

    @Test
    void exclusionsAreReadInTheirOrderAndMistakesInThemAreTold() {
        String yaml = VALID.replace(
                "  seed: 1\n",
                "  seed: 1\n  excluded: [{recording: b, reason: noise}, {recording: a, reason: cut off}]\n");
        assertThat(yaml).contains("excluded");
        assertThat(reader.read("valid.yaml", yaml).samples().excluded())
                .containsExactly(
                        new StudyConfiguration.Exclusion("b", "noise"),
                        new StudyConfiguration.Exclusion("a", "cut off"));
        assertThatThrownBy(() -> reader.read("twice.yaml", yaml.replace("recording: a", "recording: b")))
                .hasMessageContaining("samples.excluded[1].recording: the recording 'b' is excluded already");
        assertThatThrownBy(() -> reader.read("none.yaml", yaml.replace("noise", "' '")))
                .hasMessageContaining("samples.excluded[0].reason");
        assertThatThrownBy(() -> reader.read("missing.yaml", yaml.replace(", reason: noise", "")))
                .hasMessageContaining("the key 'reason' is missing");
    }

    @Test
    void shippedStudyIsInEnglishAndGerman() {
        StudyConfiguration study = reader.read(Path.of("study-configs/becker-2023.yaml"));
        assertThat(study.languages()).containsExactly("en", "de");
        assertThat(study.title().in("de")).isEqualTo("Was hat das Netz gehört?");
        assertThat(study.texts().instructions().in("de")).contains("Welche Ziffer hat das Netz erkannt?");
        assertThat(study.demographics())
                .allSatisfy(
                        question -> assertThat(question.label().translations()).containsOnlyKeys("en", "de"));
    }

    @Test
    void rulesOfOnesOwnAreReadAndMistakesInThemHaveTheirLine() {
        String own = VALID + "\nstart: contrastive\nrules:\n  first: flat\n  layers:\n    conv2: alpha-beta(2, 1)\n";
        StudyConfiguration.Relevance relevance = reader.read("own.yaml", own).relevance();
        assertThat(relevance.rules()).isEqualTo(Map.of("first", "flat", "conv2", "alpha-beta(2, 1)"));
        assertThat(relevance.start()).isEqualTo("contrastive");
        assertThatThrownBy(() -> reader.read("own.yaml", own.replace("flat", "flatt")))
                .isInstanceOf(InvalidConfigurationException.class)
                .hasMessageContaining("rules.first: 'flatt'");
    }

    @Test
    void whatIsLeftOutGetsItsDefault() {
        StudyConfiguration study = reader.read("own.yaml", VALID);
        assertThat(study.language()).isEqualTo("en");
        assertThat(study.procedure().soundCheck()).isTrue();
        assertThat(study.samples().practice()).isEqualTo(2);
        assertThat(study.design()).isEqualTo(Design.WITHIN);
        assertThat(study.faux()).isEqualTo(Faux.RANDOMISED);
        assertThat(study.trials().plays().max()).hasValue(5);
        assertThat(study.texts().consentVersion()).isEqualTo("1");
        assertThat(study.completion().finished().code()).isEmpty();
        assertThat(study.participants().max()).isEmpty();
        assertThat(study.demographics())
                .containsExactly(new Question(
                        "age",
                        Question.Type.NUMBER,
                        LocalizedText.of("Age?"),
                        List.of(),
                        OptionalDouble.of(18),
                        OptionalDouble.empty(),
                        false,
                        false));
    }

    @Test
    void placebosAndTimeFrequencyCanBeAskedFor() {
        StudyConfiguration study = reader.read(
                "own.yaml",
                VALID.replace("- visual-signal", "- visual-time-frequency\n  - visual-faux\nfaux: shifted"));
        assertThat(study.conditions())
                .extracting(Condition::name)
                .containsExactly("audible-explanation", "visual-time-frequency", "visual-faux");
        assertThat(study.faux()).isEqualTo(Faux.SHIFTED);
    }

    /** One change each; the line is where the mistake stands. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    title: My study      | titel: My study       | 2  | titel              | did you mean 'title'
                    title: My study      | titel: My study       | 1  | title              | 'title' is missing
                    correct: 3           | correct: three        | 6  | samples.correct    | integer
                    correct: 3           | correct: -1           | 6  | samples.correct    | minimum
                    correct: 3           | corect: 3             | 6  | samples.corect     | did you mean 'correct'
                    seed: 1              | seed: 1.5             | 8  | samples.seed       | integer
                    - visual-signal      | - visual-sound        | 11 | conditions[1]      | 'visual-sound' is none of
                    - visual-signal      | - audible-explanation | 9  | conditions         | unique
                    - visual-signal      | - audible-time-frequency | 11 | conditions[1]   | is none of
                    composite: epsilon   | composite: epsilon\\nfaux: none | 5 | faux          | none of randomised, shifted
                    {min: 1, max: 5}     | {min: 6, max: 5}      | 13 | trials.plays.max   | below the minimum
                    slug: own            | slug: My Study        | 1  | slug               | 'My Study' is not written
                    type: number         | type: choice          | 20 | demographics[0]    | needs 'options'
                    type: number         | type: colour          | 21 | demographics[0].type | none of choice
                    composite: epsilon   | title: Again          | 4  | title              | first one is in line 2
                    composite: epsilon   | composite: *other     | 4  | ""                 | not YAML
                    composite: epsilon   | composite: [          | 6  | ""                 | not YAML
                    """)
    void mistakeIsReportedWithLineAndPath(String before, String after, int line, String path, String message) {
        assertThat(VALID).contains(before);
        InvalidConfigurationException refused = refusal(VALID.replace(before, after.replace("\\n", "\n")));
        assertThat(refused.problems()).anySatisfy(problem -> {
            assertThat(problem.message()).contains(message);
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.line()).isEqualTo(line);
        });
        assertThat(refused).hasMessageContaining("own.yaml, line " + line);
    }

    @Test
    void everyMistakeIsReportedAtOnceInTheOrderOfTheLines() {
        InvalidConfigurationException refused = refusal(VALID.replace("slug: own", "slug: Own")
                .replace("correct: 3", "correct: many")
                .replace("- visual-signal", "- visual-sound")
                .replace("id: age", "id: Age"));
        assertThat(refused.problems())
                .extracting(ConfigurationProblem::path)
                .containsExactly("slug", "samples.correct", "conditions[1]", "demographics[0].id");
    }

    @Test
    void aliasesAndEmptyFilesAreRefused() {
        assertThat(refusal(VALID.replace("title: My study", "title: &t T").replace("information: I", "information: *t"))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("aliases"));
        assertThat(refusal("").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("empty"));
    }

    @Test
    void enormousFileIsRefused() {
        assertThat(refusal("title: " + "x".repeat(600_000)).problems()).hasSize(1);
    }

    private InvalidConfigurationException refusal(String yaml) {
        InvalidConfigurationException refused =
                catchThrowableOfType(InvalidConfigurationException.class, () -> reader.read("own.yaml", yaml));
        assertThat(refused).isNotNull();
        return refused;
    }
}
