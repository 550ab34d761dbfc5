package org.earshot.chart;

import java.util.ArrayList;
import java.util.List;
import org.earshot.study.configuration.Condition;

/**
 * A drawing as a file of its own, for print: on white, with its styles and font, its title, the key to its conditions, and what has to be
 * known to read it.
 */
public final class StandaloneDrawing {

    private static final double MARGIN = 18;
    private static final double LINE = 17;
    private static final double LETTER = 6.1;
    private static final double KEY_LETTER = 6.9;

    private final SvgElement drawing;
    private final String title;
    private final List<Key> key;
    private final String note;

    /** @param name of the condition in words */
    public record Key(Condition condition, String name) {}

    /** @param drawing taken over: it becomes a part of the file */
    public StandaloneDrawing(SvgElement drawing, String title, List<Key> key, String note) {
        this.drawing = drawing;
        this.title = title;
        this.key = List.copyOf(key);
        this.note = note;
    }

    /** The whole file. */
    public String svg() {
        double inside = Math.max(drawing.width(), 420);
        double y = MARGIN + 12;
        SvgElement parts = SvgElement.of("g");
        parts.add(text(title, MARGIN, y, "title"));
        y += 12;
        for (List<Key> line : keyLines(inside)) {
            y += LINE;
            parts.add(keyLine(line, y));
        }
        y += 12;
        parts.add(drawing.with("x", MARGIN)
                .with("y", y)
                .with("width", drawing.width())
                .with("height", drawing.height()));
        y += drawing.height() + 6;
        for (String line : lines(note, (int) (inside / LETTER))) {
            y += LINE;
            parts.add(text(line, MARGIN, y, "note"));
        }
        double width = inside + 2 * MARGIN;
        double height = y + MARGIN;
        return SvgElement.drawing(width, height, title)
                .with("width", width)
                .with("height", height)
                .add(
                        SvgElement.of("style").text(PrintStyle.CSS),
                        SvgElement.of("rect")
                                .with("class", "paper")
                                .with("width", width)
                                .with("height", height),
                        parts)
                .toString();
    }

    private List<List<Key>> keyLines(double width) {
        List<List<Key>> lines = new ArrayList<>();
        double used = width;
        for (Key one : key) {
            if (used + keyWidth(one) > width || lines.isEmpty()) {
                lines.add(new ArrayList<>());
                used = 0;
            }
            lines.getLast().add(one);
            used += keyWidth(one);
        }
        return lines;
    }

    private static double keyWidth(Key key) {
        return 34 + key.name().length() * KEY_LETTER;
    }

    private static SvgElement keyLine(List<Key> line, double y) {
        SvgElement group = SvgElement.of("g");
        double x = MARGIN + 6;
        for (Key one : line) {
            Marker marker = Marker.of(one.condition());
            group.add(
                    SvgElement.of("g").with("class", marker.colour()).add(marker.at(x, y - 4)),
                    text(one.name(), x + 11, y, "class"));
            x += keyWidth(one);
        }
        return group;
    }

    private static SvgElement text(String words, double x, double y, String kind) {
        return SvgElement.of("text")
                .with("class", kind)
                .with("x", x)
                .with("y", y)
                .text(words);
    }

    /** Broken between words. */
    static List<String> lines(String words, int longest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > longest) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
