package org.earshot.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.earshot.EarshotException;
import org.junit.jupiter.api.Test;

class SpectrogramInputTest {

    @Test
    void thePublishedInputIsInDecibelsBelowTheMaximum() {
        float[] input = SpectrogramInput.published().input(tone());
        assertThat(input).hasSize(227 * 227);
        assertThat(max(input)).isZero();
        assertThat(min(input)).isEqualTo(-80);
    }

    @Test
    void aToneIsLoudestInTheRowOfItsFrequency() {
        SpectrogramInput preprocessing = SpectrogramInput.published();
        float[] input = preprocessing.input(tone());
        int loudest = 0;
        for (int row = 0; row < 227; row++) {
            if (input[row * 227 + 100] > input[loudest * 227 + 100]) {
                loudest = row;
            }
        }
        assertThat(preprocessing.frequency(loudest)).isCloseTo(1000, within(9.0));
        assertThat(preprocessing.seconds(100)).isCloseTo(102 * 35 / 8000.0, within(1e-9));
    }

    @Test
    void countedFromTheFloorLevelsAreTheSameInOtherUnits() {
        float[] published = SpectrogramInput.published().input(tone());
        float[] aboveFloor = SpectrogramInput.aboveFloor().input(tone());
        for (int i = 0; i < published.length; i++) {
            assertThat(aboveFloor[i]).isCloseTo((published[i] + 80) / 20, within(1e-5f));
        }
    }

    @Test
    void silenceIsTheFloor() {
        assertThat(SpectrogramInput.aboveFloor().input(new float[8000])).containsOnly(0);
        assertThat(SpectrogramInput.published().input(new float[8000])).containsOnly(-80);
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new SpectrogramInput(8000, 8000, 455, 420, 0, 2, 227, 0, 1))
                .isInstanceOf(EarshotException.class);
        assertThatThrownBy(() -> new SpectrogramInput(8000, 8000, 455, 420, 227, 2, 227, 0, 0))
                .isInstanceOf(EarshotException.class);
    }

    private static float[] tone() {
        float[] samples = new float[8000];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.3 * Math.sin(2 * Math.PI * 1000 * i / 8000));
        }
        return samples;
    }

    private static float max(float[] values) {
        float max = values[0];
        for (float value : values) {
            max = Math.max(max, value);
        }
        return max;
    }

    private static float min(float[] values) {
        float min = values[0];
        for (float value : values) {
            min = Math.min(min, value);
        }
        return min;
    }
}
