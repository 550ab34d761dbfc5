package org.earshot.web;

import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Researchers' texts as HTML that is safe to show: HTML inside the Markdown is shown as text, links lead to http, https or
 * mailto only, and pictures are left out. Safe for use by several threads.
 */
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (tag.equals("a")) {
                    attributes.put("rel", "noopener noreferrer");
                    attributes.put("target", "_blank");
                } else if (tag.equals("img")) {
                    attributes.remove("src");
                }
            })
            .build();

    private Markdown() {}

    public static String toHtml(String markdown) {
        Node document = PARSER.parse(markdown);
        headingsBelowThePages(document);
        return RENDERER.render(document);
    }

    /** The page has the only heading of the first level. */
    private static void headingsBelowThePages(Node document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                heading.setLevel(Math.min(6, heading.getLevel() + 1));
            }
        }
    }
}
