package org.earshot.web.researcher.account;

import java.util.List;
import java.util.Map;

/** What people call a browser that calls itself many things. */
final class BrowserName {

    /** In the order in which they have to be looked for: later ones are named by those before them, too. */
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("Edg/", "Edge"),
            Map.entry("OPR/", "Opera"),
            Map.entry("Firefox/", "Firefox"),
            Map.entry("Chrome/", "Chrome"),
            Map.entry("Safari/", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("Android", "Android"),
            Map.entry("Windows", "Windows"),
            Map.entry("Mac OS", "macOS"),
            Map.entry("Linux", "Linux"));

    private BrowserName() {}

    static String of(String userAgent) {
        return first(BROWSERS, userAgent, "Some browser") + " on " + first(SYSTEMS, userAgent, "some device");
    }

    private static String first(List<Map.Entry<String, String>> names, String userAgent, String otherwise) {
        return names.stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }
}
