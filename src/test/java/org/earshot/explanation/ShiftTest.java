package org.earshot.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.earshot.audio.Waveform;
import org.earshot.model.SpectrogramInput;
import org.earshot.model.WaveformInput;
import org.junit.jupiter.api.Test;

class ShiftTest {

    private static final int FIRST = 2000;
    private static final int SOUNDING = 4000;

    @Test
    void everyValueMovesByAtLeastAQuarterOfWhatSounds() {
        Set<Integer> shifts = new HashSet<>();
        for (int seed = 0; seed < 200; seed++) {
            float[] shifted = Shift.along(WaveformInput.audioNet(), seed).of("some", heard(), peak(8000, FIRST + 100));
            int at = only(shifted);
            int by = Math.floorMod(at - FIRST - 100, SOUNDING);
            assertThat(by).isBetween(SOUNDING / 4, 3 * SOUNDING / 4);
            assertThat(at).isBetween(FIRST, FIRST + SOUNDING - 1);
            shifts.add(by);
        }
        assertThat(shifts).hasSizeGreaterThan(150);
    }

    @Test
    void allValuesAreKept() {
        float[] relevance = new float[8000];
        for (int n = FIRST; n < FIRST + SOUNDING; n++) {
            relevance[n] = n;
        }
        float[] shifted = Shift.along(WaveformInput.audioNet(), 5).of("some", heard(), relevance);
        assertThat(shifted).isNotEqualTo(relevance);
        Arrays.sort(shifted);
        Arrays.sort(relevance);
        assertThat(shifted).isEqualTo(relevance);
    }

    @Test
    void sameSeedAndRecordingGiveTheSame() {
        Shift shift = Shift.along(WaveformInput.audioNet(), 7);
        float[] relevance = peak(8000, 3000);
        assertThat(shift.of("a", heard(), relevance)).isEqualTo(shift.of("a", heard(), relevance));
        assertThat(shift.of("a", heard(), relevance)).isNotEqualTo(shift.of("b", heard(), relevance));
        assertThat(Shift.along(WaveformInput.audioNet(), 8).of("a", heard(), relevance))
                .isNotEqualTo(shift.of("a", heard(), relevance));
    }

    /** Sound from 0.25 to 0.75 s, and half a window of 28 ms to either side: columns 49 to 176. */
    @Test
    void spectrogramIsShiftedInTimeAlone() {
        SpectrogramInput plane = SpectrogramInput.aboveFloor();
        for (int seed = 0; seed < 50; seed++) {
            float[] shifted = Shift.along(plane, seed).of("some", heard(), peak(227 * 227, 40 * 227 + 60));
            int at = only(shifted);
            assertThat(at / 227).isEqualTo(40);
            assertThat(at % 227).isBetween(48, 177);
            assertThat(Math.abs(at % 227 - 60)).isGreaterThanOrEqualTo(31);
        }
    }

    @Test
    void silenceStays() {
        float[] relevance = peak(8000, 17);
        assertThat(Shift.along(WaveformInput.audioNet(), 1).of("some", new Waveform(new float[8000], 8000), relevance))
                .isEqualTo(relevance);
    }

    private static Waveform heard() {
        float[] samples = new float[8000];
        Arrays.fill(samples, FIRST, FIRST + SOUNDING, 0.1f);
        return new Waveform(samples, 8000);
    }

    private static float[] peak(int length, int at) {
        float[] values = new float[length];
        values[at] = 1;
        return values;
    }

    private static int only(float[] values) {
        int found = -1;
        for (int i = 0; i < values.length; i++) {
            if (values[i] != 0) {
                assertThat(found).isEqualTo(-1);
                found = i;
            }
        }
        return found;
    }
}
