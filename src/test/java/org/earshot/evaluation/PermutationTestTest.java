package org.earshot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.earshot.evaluation.Answers.HEARD;
import static org.earshot.evaluation.Answers.SEEN;
import static org.earshot.evaluation.Answers.answer;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.earshot.study.configuration.Condition;
import org.earshot.study.records.AnsweredTrial;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PermutationTestTest {

    private static final List<Condition> CONDITIONS = List.of(HEARD, SEEN);
    private static final List<String> LABELS = List.of("0", "1", "2", "3");

    /** {@code scipy_permutations.py} enumerated all permutations; 10,000 drawn ones leave a binomial error. */
    @TestFactory
    Stream<DynamicTest> agreesWithScipyOn() {
        InputStream recorded = getClass().getResourceAsStream("/evaluation/scipy_permutations.json");
        return JsonMapper.shared()
                .readTree(recorded)
                .valueStream()
                .map(study -> DynamicTest.dynamicTest(study.get("name").asString(), () -> agrees(study)));
    }

    private static void agrees(JsonNode study) {
        PermutationTest test = test(study.get("answers")
                .valueStream()
                .map(PermutationTestTest::recordedAnswer)
                .toList());
        double[][] p = test.p(PermutationTest.PERMUTATIONS, new SplittableRandom(5));
        for (Stratum stratum : Stratum.values()) {
            for (OverallFigure figure : OverallFigure.values()) {
                JsonNode expected = study.get("expected").get(stratum.label()).get(figure.label());
                double ours = p[stratum.ordinal()][figure.place()];
                if (expected.get("p").isNull()) {
                    assertThat(ours).isNaN();
                } else {
                    double exact = expected.get("p").asDouble();
                    double error = Math.sqrt(exact * (1 - exact) / PermutationTest.PERMUTATIONS);
                    assertThat(test.observed()[stratum.ordinal()][figure.place()])
                            .isCloseTo(expected.get("difference").asDouble(), within(1e-12));
                    assertThat(ours).isCloseTo(exact, within(4.5 * error + 2.0 / PermutationTest.PERMUTATIONS));
                }
            }
        }
    }

    private static AnsweredTrial recordedAnswer(JsonNode answer) {
        return answer(
                new UUID(0, answer.get(0).asInt()),
                CONDITIONS.get(answer.get(1).asInt()),
                answer.get(2).asString(),
                answer.get(3).asString(),
                answer.get(4).asString());
    }

    /** 800 studies without any effect leave a standard error of 0.8 points; participants and items differ in ease. */
    @Test
    void fivePercentOfStudiesWithoutAnEffectAreSignificantAtFivePercent() {
        assertThat(falseFindings(true)).allSatisfy(share -> assertThat(share).isBetween(0.025, 0.075));
    }

    @Test
    void theSameHoldsForDifferentParticipantsInEachCondition() {
        assertThat(falseFindings(false)).allSatisfy(share -> assertThat(share).isBetween(0.025, 0.075));
    }

    /** The share of significant results per figure, over all decisions. */
    private static List<Double> falseFindings(boolean everybodyMeetsBoth) {
        SplittableRandom random = new SplittableRandom(20261122);
        int studies = 800;
        double[] found = new double[OverallFigure.values().length];
        for (int study = 0; study < studies; study++) {
            double[][] p = test(withoutEffect(14, everybodyMeetsBoth, random)).p(399, random.split());
            for (int figure = 0; figure < found.length; figure++) {
                found[figure] += p[Stratum.ALL.ordinal()][figure] <= 0.05 ? 1.0 / studies : 0;
            }
        }
        return List.of(found[0], found[1], found[2]);
    }

    private static List<AnsweredTrial> withoutEffect(int participants, boolean both, SplittableRandom random) {
        List<AnsweredTrial> answers = new ArrayList<>();
        for (int participant = 0; participant < participants; participant++) {
            double ability = 2 * random.nextDouble() - 1;
            for (Condition condition : both ? CONDITIONS : List.of(CONDITIONS.get(participant % 2))) {
                for (int sample = 0; sample < 12; sample++) {
                    double agreement = 1 / (1 + Math.exp(-ability - (sample - 5) / 5.0));
                    String decided = String.valueOf(sample % 4);
                    String answered = random.nextDouble() < agreement
                            ? decided
                            : String.valueOf((sample + 1 + random.nextInt(3)) % 4);
                    answers.add(answer(new UUID(0, participant), condition, "0", decided, answered));
                }
            }
        }
        return answers;
    }

    private static PermutationTest test(List<AnsweredTrial> answers) {
        Tally tally = new Tally(answers, CONDITIONS, LABELS);
        return new PermutationTest(tally.margins(), tally.margins(0), tally.margins(1));
    }
}
