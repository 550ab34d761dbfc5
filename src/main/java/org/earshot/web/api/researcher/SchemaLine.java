package org.earshot.web.api.researcher;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line of a YAML file that tells editors where its schema is. */
public final class SchemaLine {

    private static final Pattern LINE = Pattern.compile("(?m)^# yaml-language-server: \\$schema=.*$");

    private SchemaLine() {}

    /** The text with the line on top, or with the address in the line that it has. */
    public static String in(String yaml, String address) {
        String line = "# yaml-language-server: $schema=" + address;
        Matcher present = LINE.matcher(yaml);
        return present.find() ? present.replaceFirst(Matcher.quoteReplacement(line)) : line + "\n" + yaml;
    }
}
