package org.earshot.evaluation.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.earshot.evaluation.regression.AgreementRegression.Fitted;
import org.earshot.study.configuration.Condition;
import org.earshot.study.records.AnsweredTrial;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The regression against lme4; {@code glmer_fits.R} made the studies and their fits, and says how. */
class GlmerTest {

    private static final List<Condition> CONDITIONS = Condition.all();

    @TestFactory
    Stream<DynamicTest> agreesWithLme4On() {
        InputStream recorded = GlmerTest.class.getResourceAsStream("/evaluation/glmer_fits.json");
        return JsonMapper.shared()
                .readTree(recorded)
                .valueStream()
                .map(study -> DynamicTest.dynamicTest(study.get("name").asString(), () -> agrees(study)));
    }

    private static void agrees(JsonNode study) {
        Fitted fit = (Fitted) AgreementRegression.of(answers(study), CONDITIONS);
        assertThat(fit.coefficients()).hasSize(study.get("terms").size());
        for (int at = 0; at < fit.coefficients().size(); at++) {
            Coefficient ours = fit.coefficients().get(at);
            String term = study.get("terms").get(at).asString();
            double error = study.get("standardError").get(at).asDouble();
            assertThat(name(ours)).isEqualTo(term);
            assertThat(ours.estimate())
                    .as(term)
                    .isCloseTo(study.get("estimate").get(at).asDouble(), within(0.002 * error));
            assertThat(ours.standardError()).as("error of " + term).isCloseTo(error, within(0.001 * error));
            assertThat(ours.standardError())
                    .as("lme4's own error of " + term)
                    .isCloseTo(study.get("lme4StandardError").get(at).asDouble(), within(0.01 * error));
        }
        assertThat(fit.participantSd()).isCloseTo(study.get("participantSd").asDouble(), within(5e-4));
        assertThat(fit.itemSd()).isCloseTo(study.get("itemSd").asDouble(), within(5e-4));
        assertThat(fit.warnings().stream().anyMatch(warning -> warning.contains("singular")))
                .isEqualTo(study.get("itemSd").asDouble() == 0);
    }

    private static String name(Coefficient coefficient) {
        String condition = coefficient
                .condition()
                .map(it -> "condition" + CONDITIONS.indexOf(it))
                .orElse("");
        String decision = coefficient.wrong() ? "decision1" : "";
        String separator = condition.isEmpty() || decision.isEmpty() ? "" : ":";
        return (condition + decision).isEmpty() ? "(Intercept)" : condition + separator + decision;
    }

    private static List<AnsweredTrial> answers(JsonNode study) {
        List<AnsweredTrial> answers = new ArrayList<>();
        for (int at = 0; at < study.get("item").size(); at++) {
            answers.add(Trials.answer(
                    study.get("participant").get(at).asInt(),
                    CONDITIONS.get(study.get("condition").asString().charAt(at) - '0'),
                    study.get("item").get(at).asInt(),
                    study.get("wrong").asString().charAt(at) == 'w',
                    study.get("agrees").asString().charAt(at) == '1'));
        }
        return answers;
    }
}
