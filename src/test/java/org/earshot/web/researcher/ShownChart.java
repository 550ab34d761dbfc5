package org.earshot.web.researcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.earshot.recomputed.Resampling;

/** The marks of a chart with an upright axis: what their titles say, and where they stand by the numbers written at the axis. */
record ShownChart(List<Mark> marks) {

    /** Places are rounded to a hundredth of a pixel, and an axis has hundreds of them. */
    private static final double DRAWN = 5e-4;

    private static final Map<String, String> COLOURS = Map.of(
            "c1", "audible-explanation", "c2", "visual-explanation", "c3", "audible-signal", "c4", "visual-signal");

    /**
     * @param name what the mark stands for
     * @param words what is said of it: its figure
     * @param value by its place; low and high by those of its interval, NaN without one
     */
    record Mark(String condition, String name, String words, boolean hollow, double value, double low, double high) {

        /** @param unit what words say of 1 */
        void shows(double unit, double expected, Resampling.Interval interval) {
            ShownTable.shows(words.replace("95% interval ", ""), unit, expected, interval);
            stands(expected, interval);
        }

        /** Where it should, if it has a place. */
        void stands(double expected, Resampling.Interval interval) {
            if (!Double.isNaN(expected)) {
                assertThat(value).as(name).isCloseTo(expected, within(DRAWN));
                assertThat(Double.isNaN(low)).as("no interval of " + name).isEqualTo(Double.isNaN(interval.low()));
            }
            if (!Double.isNaN(low)) {
                assertThat(low).as(name).isCloseTo(interval.low(), within(DRAWN));
                assertThat(high).as(name).isCloseTo(interval.high(), within(DRAWN));
            }
        }
    }

    private record Tick(double value, double y) {}

    /** With one axis for all marks, or several below each other for equal parts of them. */
    static ShownChart of(ResearcherBrowser browser, String selector) {
        Locator drawing = browser.page().locator(selector).first();
        drawing.waitFor();
        List<List<Tick>> axes = axes(drawing);
        List<Map<String, Object>> drawn = marks(drawing);
        List<Mark> marks = new ArrayList<>();
        for (Map<String, Object> one : drawn) {
            marks.add(mark(one, axes.get(marks.size() * axes.size() / drawn.size())));
        }
        return new ShownChart(marks);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> marks(Locator drawing) {
        return (List<Map<String, Object>>) drawing.evaluate("""
                        svg => [...svg.querySelectorAll('g')].filter(g =>
                                g.querySelector(':scope > title') && g.querySelector(':scope > .marker')).map(g => {
                            const interval = g.querySelector(':scope > line.interval');
                            return {title: g.querySelector('title').textContent, kind: g.getAttribute('class') ?? '',
                                colour: g.parentNode.getAttribute('class'),
                                y: g.querySelector('.marker').getAttribute('d').match(/^M[-\\d.]+ ([-\\d.]+)/)[1],
                                low: interval?.getAttribute('y2') ?? 'NaN', high: interval?.getAttribute('y1') ?? 'NaN'};
                        })""");
    }

    private static Mark mark(Map<String, Object> drawn, List<Tick> axis) {
        String title = text(drawn, "title");
        int colon = title.lastIndexOf(": ");
        return new Mark(
                COLOURS.getOrDefault(text(drawn, "colour"), ""),
                title.substring(0, colon),
                title.substring(colon + 2),
                text(drawn, "kind").contains("undefined"),
                value(axis, text(drawn, "y")),
                value(axis, text(drawn, "low")),
                value(axis, text(drawn, "high")));
    }

    private static String text(Map<String, Object> drawn, String name) {
        return String.valueOf(drawn.get(name));
    }

    private static double value(List<Tick> axis, String y) {
        Tick first = axis.getFirst();
        Tick last = axis.getLast();
        return first.value()
                + (Double.parseDouble(y) - first.y()) * (last.value() - first.value()) / (last.y() - first.y());
    }

    /** Numbers are written from the lowest up; the next axis begins where they fall again. */
    @SuppressWarnings("unchecked")
    private static List<List<Tick>> axes(Locator drawing) {
        List<List<String>> written = (List<List<String>>) drawing.evaluate("""
                        svg => [...svg.querySelectorAll(':scope > text[text-anchor=end]')]
                            .map(text => [text.textContent.replace('\\u2212', '-'), text.getAttribute('y')])""");
        List<List<Tick>> axes = new ArrayList<>();
        for (List<String> one : written) {
            if (one.getFirst().matches("-?[\\d.]+%?")) {
                double number = Double.parseDouble(one.getFirst().replace("%", ""));
                Tick tick = new Tick(
                        one.getFirst().endsWith("%") ? number / 100 : number, Double.parseDouble(one.getLast()) - 4);
                if (axes.isEmpty() || axes.getLast().getLast().value() > tick.value()) {
                    axes.add(new ArrayList<>());
                }
                axes.getLast().add(tick);
            }
        }
        assertThat(axes).as("axes with numbers").isNotEmpty();
        return axes;
    }
}
