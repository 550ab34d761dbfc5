package org.earshot.stimulus.headphone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.earshot.audio.RealFourier;
import org.junit.jupiter.api.Test;

class HugginsPitchTest {

    /** Bins of the second of an interval are whole hertz. */
    private static final int FIRST = 564;

    private static final int LAST = 636;

    @Test
    void onlyTheTargetDiffersBetweenTheEars() {
        for (HeadphoneItem item : HugginsPitch.items()) {
            for (int number = 1; number <= 3; number++) {
                StereoSound interval = StereoSound.of(item).interval(number);
                assertThat(Arrays.equals(interval.left(), interval.right())).isEqualTo(number != item.target());
            }
        }
    }

    @Test
    void bandBetweenTheEarsIsInverted() {
        for (HeadphoneItem item : HugginsPitch.items()) {
            StereoSound target = StereoSound.of(item).interval(item.target());
            // In antiphase the sum vanishes where the difference is twice the noise; the fades smear both a little.
            assertThat(power(target.sum(), FIRST, LAST) / power(target.left(), FIRST, LAST))
                    .isLessThan(0.03);
            assertThat(power(target.difference(), FIRST, LAST) / power(target.left(), FIRST, LAST))
                    .isCloseTo(4, within(0.1));
        }
    }

    @Test
    void outsideTheBandBothEarsHearTheSame() {
        for (HeadphoneItem item : HugginsPitch.items()) {
            StereoSound target = StereoSound.of(item).interval(item.target());
            double all = power(target.left(), 0, 22_050);
            assertThat(power(target.difference(), 0, FIRST - 1) / all).isLessThan(1e-4);
            assertThat(power(target.difference(), LAST + 1, 22_050) / all).isLessThan(1e-4);
        }
    }

    @Test
    void eitherEarAloneIsFlatNoise() {
        for (HeadphoneItem item : HugginsPitch.items()) {
            StereoSound target = StereoSound.of(item).interval(item.target());
            for (double[] ear : List.of(target.left(), target.right())) {
                double perHertz = power(ear, 0, 22_050) / 22_051;
                // 73 independent bins: the mean of their powers varies by 12%, so four standard deviations are about
                // half.
                for (int from = FIRST - 292; from <= LAST + 292; from += 73) {
                    assertThat(power(ear, from, from + 72) / 73 / perHertz).isBetween(0.53, 1.47);
                }
            }
        }
    }

    @Test
    void magnitudesStayAndPhasesTurnByHalfAPeriodInTheBandAlone() {
        double[] sound = new Random(3).doubles(44_100, -0.1, 0.1).toArray();
        RealFourier fourier = new RealFourier(44_100);
        double[] before = fourier.forward(sound);
        double[] after = fourier.forward(HugginsPitch.turnedInBand(sound));
        IntStream.rangeClosed(0, 22_050).forEach(bin -> {
            int sign = bin >= FIRST && bin <= LAST ? -1 : 1;
            assertThat(after[2 * bin]).isCloseTo(sign * before[2 * bin], within(1e-9));
            assertThat(after[2 * bin + 1]).isCloseTo(sign * before[2 * bin + 1], within(1e-9));
        });
    }

    private static double power(double[] sound, int first, int last) {
        double[] spectrum = new RealFourier(sound.length).forward(sound);
        return IntStream.rangeClosed(first, last)
                .mapToDouble(
                        bin -> spectrum[2 * bin] * spectrum[2 * bin] + spectrum[2 * bin + 1] * spectrum[2 * bin + 1])
                .sum();
    }
}
