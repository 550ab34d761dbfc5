package org.earshot.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightsTest {

    private static final Weights WEIGHTS = new Weights(Map.of(
            "fc1.weight",
            new Parameter(new int[] {10, 10}, numbers(100, 1)),
            "fc1.bias",
            new Parameter(new int[] {10}, numbers(10, 1000))));

    @Test
    void shuffledWeightsKeepTheNumbersOfEveryParameter() {
        Weights shuffled = WEIGHTS.shuffled(3);
        WEIGHTS.parameters().forEach((name, parameter) -> {
            float[] values = shuffled.get(name).values().clone();
            assertThat(shuffled.get(name).shape()).isEqualTo(parameter.shape());
            assertThat(values).isNotEqualTo(parameter.values());
            Arrays.sort(values);
            assertThat(values).isEqualTo(parameter.values());
        });
    }

    @Test
    void seedDecidesTheOrder() {
        assertThat(WEIGHTS.shuffled(3).get("fc1.weight").values())
                .isEqualTo(WEIGHTS.shuffled(3).get("fc1.weight").values())
                .isNotEqualTo(WEIGHTS.shuffled(4).get("fc1.weight").values());
    }

    private static float[] numbers(int count, int first) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = first + i;
        }
        return values;
    }
}
