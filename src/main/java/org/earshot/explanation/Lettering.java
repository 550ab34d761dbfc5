package org.earshot.explanation;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.Map;

/**
 * Writes the numbers and units of axes with strokes of its own, because a server may have no fonts at all. Letters stand in boxes
 * of 4 x 6 units.
 */
record Lettering(Graphics2D graphics, double height) {

    private static final double BOX_HEIGHT = 6;
    private static final double WIDE = 6;
    private static final double NARROW = 3;

    /** The strokes of a letter, divided by bars; each a line through points, x and y in turn from the box's upper left corner. */
    private static final Map<Character, String> STROKES = Map.ofEntries(
            Map.entry('0', "1.2 0 2.8 0 4 1.3 4 4.7 2.8 6 1.2 6 0 4.7 0 1.3 1.2 0"),
            Map.entry('1', "0.6 1.3 2.3 0 2.3 6"),
            Map.entry('2', "0 1.4 1.1 0 2.9 0 4 1.2 4 2.1 0 6 4 6"),
            Map.entry('3', "0 1 1.1 0 2.9 0 4 1 4 2 3 2.9 1.6 2.9 | 3 2.9 4 3.8 4 5 2.9 6 1.1 6 0 5"),
            Map.entry('4', "3.1 6 3.1 0 0 4.2 4.2 4.2"),
            Map.entry('5', "3.7 0 0.5 0 0.2 2.8 1.2 2.3 2.9 2.3 4 3.4 4 4.8 2.9 6 1.1 6 0 5"),
            Map.entry('6', "3.6 0.7 2.8 0 1.2 0 0 1.4 0 4.7 1.1 6 2.9 6 4 4.8 4 3.6 2.9 2.5 1.1 2.5 0 3.6"),
            Map.entry('7', "0 0 4 0 1.5 6"),
            Map.entry(
                    '8', "1.1 2.9 0 2 0 1 1.1 0 2.9 0 4 1 4 2 2.9 2.9 1.1 2.9 0 3.8 0 5 1.1 6 2.9 6 4 5 4 3.8 2.9 2.9"),
            Map.entry('9', "0.4 5.3 1.2 6 2.8 6 4 4.6 4 1.3 2.9 0 1.1 0 0 1.2 0 2.4 1.1 3.5 2.9 3.5 4 2.4"),
            Map.entry('.', "0.5 5.9 0.5 6"),
            Map.entry('k', "0 0 0 6 | 3.2 2.2 0 4.6 | 1.3 3.7 3.4 6"),
            Map.entry('H', "0 0 0 6 | 4 0 4 6 | 0 2.9 4 2.9"),
            Map.entry('z', "0.2 2.2 3.4 2.2 0 6 3.6 6"),
            Map.entry('s', "3.4 2.8 2.6 2.2 0.9 2.2 0.2 2.9 0.8 3.7 2.8 4.3 3.5 5.2 2.7 6 0.9 6 0.1 5.4"));

    void rightAligned(String text, double right, double top) {
        write(text, right - width(text), top);
    }

    void centred(String text, double middle, double top) {
        write(text, middle - width(text) / 2, top);
    }

    void line(double fromX, double fromY, double toX, double toY) {
        graphics.draw(new Line2D.Double(fromX, fromY, toX, toY));
    }

    private void write(String text, double left, double top) {
        graphics.setStroke(
                new BasicStroke((float) (height / BOX_HEIGHT * 0.7), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        double at = left;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            for (String stroke : STROKES.getOrDefault(letter, "").split("\\|")) {
                draw(stroke.strip(), at, top);
            }
            at += advance(letter) * unit();
        }
        graphics.setStroke(new BasicStroke(1));
    }

    private void draw(String stroke, double left, double top) {
        if (stroke.isEmpty()) {
            return;
        }
        String[] numbers = stroke.split(" ");
        Path2D path = new Path2D.Double();
        for (int i = 0; i < numbers.length; i += 2) {
            double x = left + Double.parseDouble(numbers[i]) * unit();
            double y = top + Double.parseDouble(numbers[i + 1]) * unit();
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        graphics.draw(path);
    }

    private double width(String text) {
        return (text.chars().mapToDouble(letter -> advance((char) letter)).sum() - 2) * unit();
    }

    private static double advance(char letter) {
        return letter == '.' || letter == ' ' ? NARROW : WIDE;
    }

    private double unit() {
        return height / BOX_HEIGHT;
    }
}
