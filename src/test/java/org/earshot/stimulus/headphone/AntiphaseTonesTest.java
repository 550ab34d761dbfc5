package org.earshot.stimulus.headphone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.earshot.audio.RealFourier;
import org.junit.jupiter.api.Test;

class AntiphaseTonesTest {

    /** One step of 16 bits: halves are rounded up, on either side of zero. */
    private static final double ROUNDING = 1 / 32768.0;

    @Test
    void targetIsSixDecibelsQuieterInBothEars() {
        for (HeadphoneItem item : AntiphaseTones.items()) {
            List<StereoSound> intervals = intervals(item);
            StereoSound quiet = intervals.remove(item.target() - 1);
            for (StereoSound other : intervals) {
                assertThat(StereoSound.level(quiet.left()) - StereoSound.level(other.left()))
                        .isCloseTo(-6, within(0.01));
                assertThat(StereoSound.level(quiet.right()) - StereoSound.level(other.right()))
                        .isCloseTo(-6, within(0.01));
            }
        }
    }

    @Test
    void oneOfTheOthersCancelsBetweenTwoLoudspeakers() {
        for (HeadphoneItem item : AntiphaseTones.items()) {
            List<StereoSound> intervals = intervals(item);
            StereoSound quiet = intervals.remove(item.target() - 1);
            assertThat(quiet.left()).isEqualTo(quiet.right());
            assertThat(intervals)
                    .filteredOn(interval -> StereoSound.peak(interval.sum()) <= ROUNDING)
                    .hasSize(1);
            assertThat(intervals)
                    .filteredOn(interval -> Arrays.equals(interval.left(), interval.right()))
                    .hasSize(1);
        }
    }

    @Test
    void allSixOrdersAppearOnce() {
        assertThat(AntiphaseTones.items().stream().map(item -> {
                    List<StereoSound> intervals = intervals(item);
                    int antiphase = IntStream.range(0, 3)
                            .filter(i -> !Arrays.equals(
                                    intervals.get(i).left(), intervals.get(i).right()))
                            .findFirst()
                            .orElseThrow();
                    return item.target() + "," + (antiphase + 1);
                }))
                .containsExactlyInAnyOrder("1,2", "1,3", "2,1", "2,3", "3,1", "3,2");
    }

    @Test
    void toneHasTwoHundredHertz() {
        double[] spectrum = new RealFourier(44_100)
                .forward(intervals(AntiphaseTones.items().getFirst()).getFirst().left());
        int strongest = IntStream.range(0, 22_051)
                .reduce((a, b) -> power(spectrum, a) >= power(spectrum, b) ? a : b)
                .orElseThrow();
        assertThat(strongest).isEqualTo(200);
    }

    @Test
    void steadyPartHasTheStudysLevel() {
        StereoSound plain =
                intervals(AntiphaseTones.items().getFirst()).getFirst().part(4_410, 39_690);
        assertThat(StereoSound.level(plain.left())).isCloseTo(-20, within(0.01));
    }

    private static double power(double[] spectrum, int bin) {
        return Math.hypot(spectrum[2 * bin], spectrum[2 * bin + 1]);
    }

    private static List<StereoSound> intervals(HeadphoneItem item) {
        StereoSound sound = StereoSound.of(item);
        return new ArrayList<>(
                IntStream.rangeClosed(1, 3).mapToObj(sound::interval).toList());
    }
}
