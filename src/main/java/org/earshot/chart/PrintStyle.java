package org.earshot.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stylesheet of drawings that stand alone. Its colours are those of the pages in the light, put in as values, because programs that
 * typeset drawings know no variables.
 */
final class PrintStyle {

    private static final String TOKENS = "/META-INF/resources/themes/earshot/tokens.css";
    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});");

    static final String CSS = withColours("""
            text { font-family: Inter, 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif; font-size: 12px; fill: {ink-2}; }
            .title { font-size: 15px; font-weight: 600; fill: {ink}; }
            .panel { font-size: 13px; font-weight: 600; fill: {ink}; }
            .class { font-size: 13px; fill: {ink}; }
            .paper { fill: {card}; }
            .grid { stroke: {line}; }
            .zero { stroke: {line-strong}; }
            polyline { fill: none; }
            .c1 .marker, .c1 .quartiles { fill: {c1}; } .c1 .interval, .c1 .undefined .marker { stroke: {c1}; }
            .c2 .marker, .c2 .quartiles { fill: {c2}; } .c2 .interval, .c2 .undefined .marker { stroke: {c2}; }
            .c3 .marker, .c3 .quartiles { fill: {c3}; } .c3 .interval, .c3 .undefined .marker { stroke: {c3}; }
            .c4 .marker, .c4 .quartiles { fill: {c4}; } .c4 .interval, .c4 .undefined .marker { stroke: {c4}; }
            .c5 .marker, .c5 .quartiles { fill: {c5}; } .c5 .interval, .c5 .undefined .marker { stroke: {c5}; }
            .c6 .marker, .c6 .quartiles { fill: {c6}; } .c6 .interval, .c6 .undefined .marker { stroke: {c6}; }
            .c7 .marker, .c7 .quartiles { fill: {c7}; } .c7 .interval, .c7 .undefined .marker { stroke: {c7}; }
            .interval { stroke-width: 2; }
            .joined { stroke-width: 1.2; stroke-opacity: 0.55; }
            .undefined .marker { fill: none !important; stroke-width: 1.3; }
            .quartiles { fill-opacity: 0.3; }
            .box { fill: {card}; stroke: {line-strong}; }
            .left .box { fill: {accent-soft}; stroke: {accent}; }
            .tip { fill: {line-strong}; }
            .matrix rect { fill: {accent}; stroke: {line}; stroke-width: 0.7; }
            .matrix .agreeing rect { stroke: {ink-2}; }
            .matrix .none { fill: {line-strong}; }
            .matrix .on-light { fill: {ink}; }
            .matrix .on-dark { fill: {accent-ink}; }
            """);

    private PrintStyle() {}

    private static String withColours(String css) {
        Map<String, String> tokens = tokens();
        return Pattern.compile("\\{([a-z0-9-]+)}")
                .matcher(css)
                .replaceAll(name ->
                        Objects.requireNonNull(tokens.get(name.group(1)), "tokens.css has no colour " + name.group(1)));
    }

    private static Map<String, String> tokens() {
        try (InputStream in =
                Objects.requireNonNull(PrintStyle.class.getResourceAsStream(TOKENS), TOKENS + " is missing")) {
            Matcher matcher = TOKEN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            Map<String, String> tokens = new HashMap<>();
            while (matcher.find()) {
                tokens.put(matcher.group(1), matcher.group(2));
            }
            return tokens;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
