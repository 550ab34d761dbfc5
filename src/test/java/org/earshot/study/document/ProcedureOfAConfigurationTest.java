package org.earshot.study.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.earshot.study.configuration.AttentionChecks;
import org.earshot.study.configuration.Completion;
import org.earshot.study.configuration.Exclusions;
import org.earshot.study.configuration.HeadphoneCheck;
import org.earshot.study.configuration.InvalidConfigurationException;
import org.earshot.study.configuration.PaletteName;
import org.earshot.study.configuration.Practice;
import org.earshot.study.configuration.Procedure;
import org.earshot.study.configuration.StudyConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys that say how a session goes. */
class ProcedureOfAConfigurationTest {

    private static final String FULL = """
            slug: own
            title: My study
            model: audionet-digit
            composite: epsilon
            samples: {correct: 3, incorrect: 2, practice: 4, seed: 1}
            conditions: [visual-signal, audible-signal]
            design: between
            texts: {information: I, consent: C, instructions: N, debriefing: D}
            soundCheck: false
            headphoneCheck: {test: huggins, attempts: 3, pass: 4, required: false}
            examples: true
            practice: {criterion: 0.5, rounds: 3, required: true}
            breaks: {seconds: 30}
            attentionChecks: {perBlock: 2, allowedFailures: 1}
            palette: orange-blue
            showResult: true
            participants: {max: 40, maxPerCondition: 20, abandonedAfterMinutes: 60, onlyWithLink: true}
            completion: {code: A B, redirect: 'https://example.org/?c={code}', screenedOut: {code: X, redirect: 'https://example.org/{code}'}}
            demographics:
              - {id: sex, type: choice, label: Sex?, preferNotToSay: true, options: [{value: f, label: F}, {value: m, label: M}]}
            exclusions: {unfinished: true, failedAttentionChecks: 2, fasterThanMs: 150, sameAnswerAbove: 0.8}
            """;

    private final StudyConfigurationReader reader = new StudyConfigurationReader();

    @Test
    void everyKeyIsRead() {
        StudyConfiguration study = reader.read("own.yaml", FULL);
        assertThat(study.procedure())
                .isEqualTo(new Procedure(
                        false,
                        Optional.of(new HeadphoneCheck(HeadphoneCheck.Test.HUGGINS, 3, 4, false)),
                        true,
                        new Practice(OptionalDouble.of(0.5), 3, true),
                        OptionalInt.of(30),
                        Optional.of(new AttentionChecks(2, OptionalInt.of(1))),
                        PaletteName.ORANGE_BLUE,
                        true));
        assertThat(study.exclusions())
                .isEqualTo(new Exclusions(
                        true,
                        true,
                        false,
                        OptionalInt.of(2),
                        OptionalDouble.empty(),
                        OptionalDouble.of(0.8),
                        OptionalDouble.of(150),
                        OptionalDouble.empty(),
                        false,
                        false));
        assertThat(study.participants())
                .isEqualTo(new StudyConfiguration.Recruitment(
                        OptionalInt.of(40), OptionalInt.of(20), Duration.ofHours(1), true));
        assertThat(study.completion().finished().redirect("A B", ""))
                .hasValue(URI.create("https://example.org/?c=A%20B"));
        assertThat(study.completion().screenedOut().redirect("X", "")).hasValue(URI.create("https://example.org/X"));
        assertThat(study.demographics().getFirst().preferNotToSay()).isTrue();
    }

    @Test
    void whatIsLeftOutGetsItsDefault() {
        String plain = FULL.replaceAll(
                "(?m)^(soundCheck|headphone|examples|practice|breaks|attention|palette|show|exclusions|participants|completion).*\\n",
                "");
        StudyConfiguration study = reader.read("own.yaml", plain);
        assertThat(study.procedure()).isEqualTo(Procedure.USUAL);
        assertThat(study.participants()).isEqualTo(StudyConfiguration.Recruitment.OPEN);
        assertThat(study.completion()).isEqualTo(Completion.USUAL);
        assertThat(study.exclusions()).isEqualTo(Exclusions.USUAL);
        StudyConfiguration shorter = reader.read(
                "own.yaml",
                plain + "headphoneCheck: {test: loudness}\npractice: {criterion: 1}\nattentionChecks: {}\n");
        assertThat(shorter.procedure().headphoneCheck())
                .hasValue(new HeadphoneCheck(HeadphoneCheck.Test.LOUDNESS, 2, 5, true));
        assertThat(shorter.procedure().practice()).isEqualTo(new Practice(OptionalDouble.of(1), 2, false));
        assertThat(shorter.procedure().attentionChecks()).hasValue(new AttentionChecks(1, OptionalInt.empty()));
    }

    /** One change each; the line is where the mistake stands. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    test: huggins       | test: stereo          | 10 | headphoneCheck.test             | none of loudness, huggins
                    "test: huggins, "   | ""                    | 10 | headphoneCheck.test             | 'test' is missing
                    pass: 4             | pass: 7               | 10 | headphoneCheck.pass             | 6
                    attempts: 3         | attempts: 0           | 10 | headphoneCheck.attempts         | 1
                    criterion: 0.5      | criterion: 0          | 12 | practice.criterion              | 0
                    criterion: 0.5      | criterion: 1.5        | 12 | practice.criterion              | 1
                    "criterion: 0.5, "  | ""                    | 12 | practice.criterion              | 'criterion' is missing
                    practice: 4         | practice: 0           | 12 | practice                        | nothing to practise on
                    seconds: 30         | seconds: 0            | 13 | breaks.seconds                  | 1
                    perBlock: 2         | perBlock: 0           | 14 | attentionChecks.perBlock        | 1
                    allowedFailures: 1  | allowedFailures: -1   | 14 | attentionChecks.allowedFailures | 0
                    orange-blue         | green                 | 15 | palette                         | 'green' is none of
                    design: between     | design: within        | 17 | participants.maxPerCondition    | between participants
                    c={code}            | c={kode}              | 18 | completion.redirect             | no address
                    code: X,            | ""                    | 18 | completion.screenedOut.redirect | no 'code'
                    value: f            | value: prefer-not-to-say | 20 | demographics[0].options      | by itself
                    unfinished: true    | unfinished: perhaps   | 21 | exclusions.unfinished           | no yes or no
                    sameAnswerAbove: 0.8 | sameAnswerAbove: 80  | 21 | exclusions.sameAnswerAbove      | 1
                    fasterThanMs: 150   | "fasterThanMs: 150, slowerThanMs: 150" | 21 | exclusions.slowerThanMs | greater than 'fasterThanMs'
                    """)
    void mistakeIsReportedWithLineAndPath(String before, String after, int line, String path, String message) {
        assertThat(FULL).contains(before);
        InvalidConfigurationException refused = catchThrowableOfType(
                InvalidConfigurationException.class, () -> reader.read("own.yaml", FULL.replace(before, after)));
        assertThat(refused).isNotNull();
        assertThat(refused.problems()).anySatisfy(problem -> {
            assertThat(problem.message()).contains(message);
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.line()).isEqualTo(line);
        });
    }
}
