package org.earshot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.InputStream;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The figures of a matrix against scikit-learn; {@code sklearn_tables.py} made the cases and says how. */
class ScikitLearnTest {

    private static final double EXACT = 1e-12;

    @Test
    void thereAreEnoughCases() {
        assertThat(cases().toList()).hasSizeGreaterThanOrEqualTo(40);
    }

    @TestFactory
    Stream<DynamicTest> agreesOn() {
        return cases().map(recorded ->
                DynamicTest.dynamicTest(recorded.get("name").asString(), () -> {
                    ConfusionMatrix matrix = matrix(recorded.get("table"));
                    Figures figures = Figures.of(matrix);
                    agreesPerClass(recorded, figures.classes());
                    agreesOverall(recorded, figures);
                    agreesInTheBootstrap(recorded, Figures.values(matrix));
                }));
    }

    private static void agreesPerClass(JsonNode recorded, List<ClassCounts> classes) {
        for (int label = 0; label < classes.size(); label++) {
            ClassCounts counts = classes.get(label);
            JsonNode expected = recorded.get("counts").get(label);
            assertThat(counts)
                    .isEqualTo(new ClassCounts(
                            expected.get("tp").asLong(),
                            expected.get("fp").asLong(),
                            expected.get("fn").asLong(),
                            expected.get("tn").asLong()));
            same(counts.informedness(), recorded.get("informedness").get(label));
            same(counts.markedness(), recorded.get("markedness").get(label));
        }
    }

    private static void agreesOverall(JsonNode recorded, Figures figures) {
        same(figures.accuracy(), recorded.get("accuracy"));
        same(figures.macroInformedness().value(), recorded.get("macroInformedness"));
        same(figures.macroMarkedness().value(), recorded.get("macroMarkedness"));
        assertThat(figures.macroInformedness().classes())
                .isEqualTo(recorded.get("informednessClasses").asInt());
        assertThat(figures.macroMarkedness().classes())
                .isEqualTo(recorded.get("markednessClasses").asInt());
        same(figures.prevalenceWeightedInformedness(), recorded.get("prevalenceWeightedInformedness"));
        same(figures.biasWeightedInformedness(), recorded.get("biasWeightedInformedness"));
        same(figures.prevalenceWeightedMarkedness(), recorded.get("prevalenceWeightedMarkedness"));
        same(figures.biasWeightedMarkedness(), recorded.get("biasWeightedMarkedness"));
    }

    private static void agreesInTheBootstrap(JsonNode recorded, double[] values) {
        same(values[Figures.ACCURACY], recorded.get("accuracy"));
        same(values[Figures.MACRO_INFORMEDNESS], recorded.get("macroInformedness"));
        same(values[Figures.MACRO_MARKEDNESS], recorded.get("macroMarkedness"));
        for (int label = 0; label < recorded.get("table").size(); label++) {
            same(
                    values[Figures.informednessOf(label)],
                    recorded.get("informedness").get(label));
            same(values[Figures.markednessOf(label)], recorded.get("markedness").get(label));
        }
    }

    private static void same(double ours, JsonNode theirs) {
        same(Double.isNaN(ours) ? OptionalDouble.empty() : OptionalDouble.of(ours), theirs);
    }

    private static void same(OptionalDouble ours, JsonNode theirs) {
        if (theirs.isNull()) {
            assertThat(ours).isEmpty();
        } else {
            assertThat(ours).isPresent();
            assertThat(ours.getAsDouble()).isCloseTo(theirs.asDouble(), within(EXACT));
        }
    }

    private static ConfusionMatrix matrix(JsonNode table) {
        int[] counts = table.valueStream()
                .flatMapToInt(row -> row.valueStream().mapToInt(JsonNode::asInt))
                .toArray();
        return ConfusionMatrix.ofRows(
                IntStream.range(0, table.size()).mapToObj(String::valueOf).toList(), counts);
    }

    private static Stream<JsonNode> cases() {
        InputStream recorded = ScikitLearnTest.class.getResourceAsStream("/evaluation/sklearn_tables.json");
        return JsonMapper.shared().readTree(recorded).valueStream();
    }
}
