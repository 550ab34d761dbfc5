package org.earshot.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.earshot.study.configuration.Condition;

/** Shares of single people or recordings, one column of points per condition: those that would touch lie side by side. */
public final class SpreadChart {

    private static final double WIDTH = 760;
    private static final double LEFT = 52;
    private static final double TOP = 12;
    private static final double PLOT = 260;
    private static final double BOTTOM = 30;
    private static final double APART = 9;

    private static final Axis AXIS = new Axis(LEFT, WIDTH - 6, TOP, PLOT);

    private final List<Column> columns;
    private final double chance;

    /**
     * @param name of the condition in words
     * @param points in any order
     */
    public record Column(Condition condition, String name, List<Dot> points) {

        public Column {
            points = List.copyOf(points);
        }
    }

    /**
     * @param name of whom or what
     * @param hollow whether it stands aside, such as who is excluded
     */
    public record Dot(String name, double share, boolean hollow) {}

    /** @param chance the share that guessing reaches */
    public SpreadChart(List<Column> columns, double chance) {
        this.columns = List.copyOf(columns);
        this.chance = chance;
    }

    /** @param name what the chart shows, for those who do not see it */
    public SvgElement drawing(String name) {
        SvgElement drawing =
                SvgElement.drawing(WIDTH, TOP + PLOT + BOTTOM, name).with("class", "shares");
        AXIS.draw(drawing, chance);
        double slot = (WIDTH - LEFT - 6) / Math.max(1, columns.size());
        for (int place = 0; place < columns.size(); place++) {
            Column column = columns.get(place);
            double centre = LEFT + (place + 0.5) * slot;
            drawing.add(
                    Axis.text(column.name(), centre, TOP + PLOT + 22, "middle").with("class", "class"),
                    dots(column, centre, slot));
        }
        return drawing;
    }

    private static SvgElement dots(Column column, double centre, double slot) {
        Marker marker = Marker.of(column.condition());
        SvgElement group = SvgElement.of("g").with("class", marker.colour());
        List<Dot> upwards = column.points().stream()
                .sorted(Comparator.comparingDouble(Dot::share))
                .toList();
        List<Integer> lanes = lanes(upwards);
        double widest = lanes.stream().mapToInt(lane -> lane).max().orElse(0) + 1;
        double apart = Math.min(APART, 0.9 * slot / widest);
        for (int dot = 0; dot < upwards.size(); dot++) {
            group.add(dot(upwards.get(dot), marker, centre + apart * besides(lanes.get(dot))));
        }
        return group;
    }

    /** For each point the first lane where it touches none below it. */
    private static List<Integer> lanes(List<Dot> upwards) {
        List<Double> tops = new ArrayList<>();
        List<Integer> lanes = new ArrayList<>();
        for (Dot dot : upwards) {
            double y = AXIS.y(dot.share());
            int lane = 0;
            while (lane < tops.size() && tops.get(lane) - y < APART) {
                lane++;
            }
            if (lane == tops.size()) {
                tops.add(y);
            } else {
                tops.set(lane, y);
            }
            lanes.add(lane);
        }
        return lanes;
    }

    /** The middle, one to the right, one to the left, two to the right, ... */
    private static int besides(int lane) {
        return lane % 2 == 1 ? (lane + 1) / 2 : -lane / 2;
    }

    private static SvgElement dot(Dot dot, Marker marker, double x) {
        return SvgElement.of("g")
                .with("class", dot.hollow() ? "undefined" : "")
                .add(
                        SvgElement.of("title")
                                .text(String.format(Locale.ROOT, "%s: %.1f%%", dot.name(), 100 * dot.share())),
                        marker.at(x, AXIS.y(dot.share())));
    }
}
