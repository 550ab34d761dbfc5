package org.earshot.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BarChartTest {

    @Test
    void negativeBarsLieLeftOfZeroAndAreAsLongAsTheirValue() {
        String drawing = new BarChart(
                        List.of(new BarChart.Bar("a", 3, "3", true), new BarChart.Bar("b", -1, "-1", false)))
                .drawing("Two bars")
                .toString();
        Matcher zero = Pattern.compile("<line class=\"zero\" x1=\"([0-9.]+)\"").matcher(drawing);
        assertThat(zero.find()).isTrue();
        double at = Double.parseDouble(zero.group(1));
        Matcher bars = Pattern.compile("class=\"whole\" x=\"([0-9.]+)\" y=\"[0-9.]+\" width=\"([0-9.]+)\"")
                .matcher(drawing);
        assertThat(bars.find()).isTrue();
        assertThat(Double.parseDouble(bars.group(1))).isEqualTo(at);
        double three = Double.parseDouble(bars.group(2));
        assertThat(bars.find()).isTrue();
        double one = Double.parseDouble(bars.group(2));
        assertThat(three).isCloseTo(3 * one, within(0.03));
        assertThat(Double.parseDouble(bars.group(1))).isCloseTo(at - one, within(0.01));
    }

    @Test
    void barsOfNothingAreDrawnWithoutLength() {
        assertThat(new BarChart(List.of(new BarChart.Bar("a", 0, "0", false)))
                        .drawing("Nothing")
                        .toString())
                .contains("width=\"0\"")
                .doesNotContain("NaN");
    }
}
