package org.earshot.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An element of a drawing. Everything that comes from outside is escaped when it is written. */
public final class SvgElement {

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<SvgElement> children = new ArrayList<>();
    private String text = "";

    private SvgElement(String name) {
        this.name = name;
    }

    public static SvgElement of(String name) {
        return new SvgElement(name);
    }

    /** A drawing with a name for those who do not see it. */
    public static SvgElement drawing(double width, double height, String label) {
        return of("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("viewBox", "0 0 " + number(width) + " " + number(height))
                .with("role", "img")
                .with("aria-label", label);
    }

    public SvgElement with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    public SvgElement with(String attribute, double value) {
        return with(attribute, number(value));
    }

    /** Of a drawing, in its own units. */
    double width() {
        return side(2);
    }

    /** Of a drawing, in its own units. */
    double height() {
        return side(3);
    }

    private double side(int place) {
        return Double.parseDouble(attributes.getOrDefault("viewBox", "0 0 0 0").split(" ")[place]);
    }

    public SvgElement text(String content) {
        text = content;
        return this;
    }

    public SvgElement add(SvgElement... more) {
        children.addAll(List.of(more));
        return this;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString();
    }

    private void write(StringBuilder out) {
        out.append('<').append(name);
        attributes.forEach((attribute, value) -> out.append(' ')
                .append(attribute)
                .append("=\"")
                .append(escaped(value))
                .append('"'));
        out.append('>').append(escaped(text));
        children.forEach(child -> child.write(out));
        out.append("</").append(name).append('>');
    }

    private static String number(double value) {
        String fixed = String.format(Locale.ROOT, "%.2f", value);
        return fixed.replaceAll("0+$", "").replaceAll("\\.$", "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
