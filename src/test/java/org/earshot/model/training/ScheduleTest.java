package org.earshot.model.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.earshot.EarshotException;
import org.earshot.model.Task;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    @Test
    void thePublishedRateIsHalvedEveryTenThousandSteps() {
        Schedule published = Schedule.published("audionet", Task.DIGIT);
        assertThat(published.batch()).isEqualTo(100);
        assertThat(published.steps()).isEqualTo(50_000);
        assertThat(published.optimizer()).isEqualTo(new Optimizer.Momentum(0.9f));
        double[] expected = {1e-4, 1e-4, 5e-5, 1.25e-5, 6.25e-6};
        int[] steps = {0, 9_999, 10_000, 30_000, 49_999};
        for (int i = 0; i < steps.length; i++) {
            assertThat(published.learningRate().at(steps[i], published.steps())).isCloseTo(expected[i], within(1e-12));
        }
    }

    @Test
    void everyNetworkAndTaskHasItsPublishedProtocol() {
        Schedule sex = Schedule.published("audionet", Task.SEX);
        assertThat(sex.steps()).isEqualTo(10_000);
        assertThat(sex.learningRate()).isEqualTo(new LearningRate.Halving(1e-4, 5_000));
        Schedule alexNet = Schedule.published("alexnet", Task.DIGIT);
        assertThat(alexNet.steps()).isEqualTo(10_000);
        assertThat(alexNet.learningRate()).isEqualTo(new LearningRate.Halving(1e-3, 2_500));
        assertThat(alexNet.gradientNorm()).isEqualTo(5);
        assertThatThrownBy(() -> Schedule.published("mine", Task.SEX)).hasMessageContaining("mine");
    }

    @Test
    void theQuickRateRisesAndFallsToNothing() {
        LearningRate rate = new LearningRate.Cosine(1, 10);
        assertThat(rate.at(0, 110)).isEqualTo(0.1);
        assertThat(rate.at(9, 110)).isEqualTo(1);
        assertThat(rate.at(60, 110)).isCloseTo(0.5, within(1e-9));
        assertThat(rate.at(110, 110)).isCloseTo(0, within(1e-9));
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> Schedule.named("slow", "audionet", Task.DIGIT))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("published, quick");
        assertThatThrownBy(() -> Schedule.quick(Task.DIGIT).withSteps(0)).isInstanceOf(EarshotException.class);
        assertThatThrownBy(() -> new LearningRate.Halving(0, 10)).isInstanceOf(EarshotException.class);
    }
}
