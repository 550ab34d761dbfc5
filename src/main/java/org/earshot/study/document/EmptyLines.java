package org.earshot.study.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Empty lines that follow a block of text. YAML reads them as the end of the text and gives them up, while people set paragraphs
 * apart with them; as comments they survive.
 */
final class EmptyLines {

    /** Nobody writes this: an invisible separator. */
    private static final String MARK = "#\u2063";

    private static final Pattern MARKED_LINE = Pattern.compile("(?m)^ *" + MARK + "$");

    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    private EmptyLines() {}

    /** The text with such lines as comments. */
    static String marked(String yaml) {
        StringBuilder marked = new StringBuilder(yaml);
        List<ScalarEvent> blocks = blocks(yaml);
        for (ScalarEvent block : blocks.reversed()) {
            mark(marked, yaml, block);
        }
        return marked.toString();
    }

    static String unmarked(String yaml) {
        return MARKED_LINE.matcher(yaml).replaceAll("");
    }

    private static List<ScalarEvent> blocks(String yaml) {
        List<ScalarEvent> blocks = new ArrayList<>();
        for (Event event : new Parse(SETTINGS).parseString(yaml)) {
            if (event instanceof ScalarEvent scalar
                    && (scalar.getScalarStyle() == ScalarStyle.LITERAL
                            || scalar.getScalarStyle() == ScalarStyle.FOLDED)) {
                blocks.add(scalar);
            }
        }
        return blocks;
    }

    private static void mark(StringBuilder marked, String yaml, ScalarEvent block) {
        int start = index(yaml, block.getStartMark());
        int end = index(yaml, block.getEndMark());
        String header = yaml.substring(start, Math.max(start, yaml.indexOf('\n', start)));
        int last = yaml.substring(0, end).stripTrailing().length();
        int line = yaml.indexOf('\n', last) + 1;
        if (header.startsWith("|+")
                || header.startsWith(">+")
                || line == 0
                || yaml.substring(end).isBlank()) {
            return;
        }
        int next = yaml.lastIndexOf('\n', end - 1) + 1;
        if (next <= line) {
            return;
        }
        int indent = end - next;
        long empty = yaml.substring(line, next).chars().filter(c -> c == '\n').count();
        marked.replace(line, next, (" ".repeat(indent) + MARK + "\n").repeat((int) empty));
    }

    /** Marks count code points. */
    private static int index(String yaml, Optional<Mark> mark) {
        return yaml.offsetByCodePoints(0, mark.orElseThrow().getIndex());
    }
}
