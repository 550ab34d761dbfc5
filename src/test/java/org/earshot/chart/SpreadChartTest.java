package org.earshot.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.earshot.chart.SpreadChart.Column;
import org.earshot.chart.SpreadChart.Dot;
import org.earshot.study.configuration.Condition;
import org.junit.jupiter.api.Test;

class SpreadChartTest {

    private static final Pattern CIRCLE = Pattern.compile("d=\"M([.0-9]+) ([.0-9]+)m-4.2");

    private record Place(double x, double y) {}

    @SuppressWarnings("ReferenceEquality") // Two dots may have one place, and that is a fault.
    @Test
    void pointsDoNotLieOnEachOther() {
        Random random = new Random(3);
        List<Place> places = places(DoubleStream.generate(() -> Math.round(22 * random.nextDouble()) / 22.0)
                .limit(60)
                .toArray());

        for (Place one : places) {
            for (Place other : places) {
                if (one != other) {
                    assertThat(Math.hypot(one.x() - other.x(), one.y() - other.y()))
                            .isGreaterThanOrEqualTo(8.9);
                }
            }
        }
    }

    @Test
    void pointsStayInTheirColumnHoweverManyAreAlike() {
        List<Place> places = places(DoubleStream.generate(() -> 0.5).limit(500).toArray());

        assertThat(places)
                .hasSize(500)
                .allSatisfy(place -> assertThat(place.x()).isBetween(52.0, 754.0));
    }

    private static List<Place> places(double... shares) {
        List<Dot> dots = DoubleStream.of(shares)
                .mapToObj(share -> new Dot("somebody", share, false))
                .toList();
        String drawing = new SpreadChart(List.of(new Column(Condition.all().getFirst(), "heard", dots)), 0.1)
                .drawing("a test")
                .toString();
        Matcher circles = CIRCLE.matcher(drawing);
        List<Place> places = new ArrayList<>();
        while (circles.find()) {
            places.add(new Place(Double.parseDouble(circles.group(1)), Double.parseDouble(circles.group(2))));
        }
        assertThat(places).hasSameSizeAs(dots);
        return places;
    }
}
