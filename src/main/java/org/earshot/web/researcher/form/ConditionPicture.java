package org.earshot.web.researcher.form;

import java.util.Locale;

/** A small drawing of what a condition is like. Not of real data: it only has to be told apart from the others. */
final class ConditionPicture {

    private static final int[] HEIGHTS = {3, 6, 11, 17, 22, 15, 9, 13, 20, 24, 16, 10, 6, 8, 4};
    private static final int[] RELEVANCE = {0, 0, 1, 1, 1, 0, -1, -1, 0, 1, 1, 0, 0, -1, 0};
    private static final int STEP = 7;
    private static final int MIDDLE = 17;

    private ConditionPicture() {}

    static String of(String option) {
        StringBuilder svg =
                new StringBuilder("<span class=\"picture\" aria-hidden=\"true\"><svg viewBox=\"0 0 108 34\">");
        for (int i = 0; i < HEIGHTS.length; i++) {
            boolean cells = option.endsWith("time-frequency");
            svg.append(cells ? cells(i) : bar(i, kind(option, i), heard(option, i)));
        }
        if (option.startsWith("audible")) {
            svg.append("<path class=\"speaker\" d=\"M1 13h5l6-5v18l-6-5h-5z\"/>");
        }
        return svg.append("</svg></span>").toString();
    }

    /** What is left out of an audible explanation is quiet. */
    private static boolean heard(String option, int bar) {
        return !option.startsWith("audible") || option.endsWith("signal") || relevance(option, bar) > 0;
    }

    private static String kind(String option, int bar) {
        if (option.startsWith("audible") || option.endsWith("signal")) {
            return "plain";
        }
        int relevance = relevance(option, bar);
        return relevance > 0 ? "for" : relevance < 0 ? "against" : "plain";
    }

    /** A placebo's is that of somewhere else. */
    private static int relevance(String option, int bar) {
        return RELEVANCE[option.endsWith("faux") ? (bar * 4 + 2) % RELEVANCE.length : bar];
    }

    private static String bar(int place, String kind, boolean heard) {
        int height = heard ? HEIGHTS[place] : 2;
        return String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%d\" y=\"%.1f\" width=\"4\" height=\"%d\" rx=\"1\"/>",
                kind,
                place * STEP + 2 + (place >= 0 ? 0 : STEP),
                MIDDLE - height / 2.0,
                height);
    }

    private static String cells(int place) {
        StringBuilder column = new StringBuilder();
        for (int row = 0; row < 4; row++) {
            int relevance = RELEVANCE[(place + row * 3) % RELEVANCE.length];
            String kind = relevance > 0 ? "for" : relevance < 0 ? "against" : "plain faint";
            column.append(String.format(
                    Locale.ROOT,
                    "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"6\" height=\"7\"/>",
                    kind,
                    place * STEP + 2,
                    2 + row * 8));
        }
        return column.toString();
    }
}
