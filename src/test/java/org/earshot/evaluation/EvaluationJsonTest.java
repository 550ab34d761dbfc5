package org.earshot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earshot.evaluation.Answers.HEARD;
import static org.earshot.evaluation.Answers.answer;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON that the HTTP API promises. */
class EvaluationJsonTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void cellsHaveTheFieldsOfTheContract() {
        JsonNode cell = tree(Evaluation.of(Answers.study(6, 20, 1), List.of(HEARD, Answers.SEEN), Answers.DIGITS, 1))
                .get("cells")
                .get(10);
        assertThat(cell.propertyNames())
                .containsExactlyInAnyOrder(
                        "condition",
                        "stratum",
                        "class",
                        "tp",
                        "fp",
                        "fn",
                        "tn",
                        "informedness",
                        "informednessInterval",
                        "markedness",
                        "markednessInterval");
        assertThat(cell.get("condition").asString()).isEqualTo("audible-explanation");
        assertThat(cell.get("stratum").asString()).isEqualTo("correct");
        assertThat(cell.get("class").asString()).isEqualTo("0");
        assertThat(cell.get("informedness").isNumber()).isTrue();
        assertThat(cell.get("informednessInterval").isArray()).isTrue();
        assertThat(cell.get("informednessInterval").get(0).asDouble())
                .isLessThan(cell.get("informednessInterval").get(1).asDouble());
    }

    @Test
    void comparisonsNameBothConditionsTheStratumAndTheFigure() {
        JsonNode comparison = tree(Evaluation.of(
                        Answers.study(6, 20, 1), List.of(HEARD, Answers.SEEN), Answers.DIGITS, 1))
                .get("comparisons")
                .get(4);
        assertThat(comparison.propertyNames())
                .containsExactlyInAnyOrder(
                        "first",
                        "second",
                        "stratum",
                        "figure",
                        "participants",
                        "both",
                        "difference",
                        "interval",
                        "p",
                        "holmP");
        assertThat(comparison.get("first").asString()).isEqualTo("audible-explanation");
        assertThat(comparison.get("second").asString()).isEqualTo("visual-explanation");
        assertThat(comparison.get("stratum").asString()).isEqualTo("correct");
        assertThat(comparison.get("figure").asString()).isEqualTo("macroInformedness");
        assertThat(comparison.get("participants").asInt()).isEqualTo(6);
        assertThat(comparison.get("p").asDouble()).isBetween(0.0, 1.0);
        assertThat(comparison.get("interval").isArray()).isTrue();
    }

    @Test
    void undefinedIsNull() {
        Evaluation evaluation = Evaluation.of(
                List.of(answer(new UUID(0, 1), HEARD, "1", "2", "2")), List.of(HEARD), List.of("1", "2"), 1);
        JsonNode cell = tree(evaluation).get("cells").get(0);
        assertThat(cell.get("informedness").isNull()).isTrue();
        assertThat(cell.get("informednessInterval").isNull()).isTrue();
        assertThat(tree(evaluation).get("accuracyInterval").isNull()).isTrue();
        assertThat(tree(evaluation).get("accuracy").asDouble()).isEqualTo(1);
    }

    @Test
    void matricesHaveTheModelInRows() {
        Evaluation evaluation = Evaluation.of(
                List.of(answer(new UUID(0, 1), HEARD, "1", "2", "1")), List.of(HEARD), List.of("1", "2"), 1);
        JsonNode matrix = tree(evaluation).get("matrices").get(0);
        assertThat(matrix.toString())
                .isEqualTo("{\"condition\":\"audible-explanation\",\"stratum\":\"all\",\"labels\":[\"1\",\"2\"],"
                        + "\"counts\":[[0,0],[1,0]]}");
    }

    private static JsonNode tree(Evaluation evaluation) {
        return JSON.readTree(JSON.writeValueAsString(evaluation));
    }
}
