package org.earshot.web.participant;

import java.util.Map;
import org.earshot.study.version.StudyAnnouncement;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one document of a participant's page: what a messenger shows of the link, the stylesheets, the script, and the element
 * that plays the study. Without inline scripts or styles, so that the page can forbid them.
 *
 * @param address of this server, such as {@code https://study.example.org}
 * @param script address of the page's script
 */
record ParticipantDocument(String address, String script) {

    private static final String DESCRIPTION =
            "A listening study. Read what it is about and decide whether you want to take part.";
    private static final String NEEDS_SCRIPTS =
            "This page plays sound and keeps your answers safe with JavaScript. Please switch it on and load the page again.";

    /** @param language one of the study's: of the title, until the script knows better */
    String of(StudyAnnouncement study, String language) {
        String title = study.title().in(language);
        Document page = page(title, language);
        describe(page.head(), study.slug(), title);
        page.body()
                .appendElement("earshot-session")
                .attr("about", JsonMapper.shared().writeValueAsString(About.of(study)));
        return written(page);
    }

    /** The page of a session that never counts, whose token stands behind the address's #: it asks for the study by that. */
    String ofPreview() {
        Document page = page("Earshot", "en");
        page.body().appendElement("earshot-session").attr("preview", true);
        return written(page);
    }

    /** Where there is no such study. */
    String ofNone() {
        Document page = page("Earshot", "en");
        page.body().appendElement("earshot-session");
        return written(page);
    }

    private Document page(String title, String language) {
        Document page = Document.createShell("");
        page.expectFirst("html").attr("lang", language);
        Element head = page.head();
        head.appendElement("meta").attr("charset", "UTF-8");
        meta(head, "name", "viewport", "width=device-width, initial-scale=1, viewport-fit=cover");
        meta(head, "name", "robots", "noindex");
        meta(head, "name", "color-scheme", "light");
        meta(head, "name", "theme-color", "#fbfaf7");
        head.appendElement("title").text(title);
        link(head, "icon", "/themes/earshot/favicon.svg", Map.of("type", "image/svg+xml"));
        link(head, "stylesheet", "/themes/earshot/tokens.css", Map.of());
        link(head, "stylesheet", "/themes/earshot/page.css", Map.of());
        head.appendElement("script").attr("type", "module").attr("src", script);
        page.body().appendElement("noscript").appendElement("p").text(NEEDS_SCRIPTS);
        return page;
    }

    private void describe(Element head, String slug, String title) {
        meta(head, "name", "description", DESCRIPTION);
        meta(head, "property", "og:type", "website");
        meta(head, "property", "og:site_name", "Earshot");
        meta(head, "property", "og:title", title);
        meta(head, "property", "og:description", DESCRIPTION);
        meta(head, "property", "og:url", address + "/s/" + slug);
        meta(head, "property", "og:image", address + "/themes/earshot/preview.png");
        meta(head, "property", "og:image:width", "1200");
        meta(head, "property", "og:image:height", "630");
        meta(head, "name", "twitter:card", "summary_large_image");
    }

    private static void meta(Element head, String kind, String name, String content) {
        head.appendElement("meta").attr(kind, name).attr("content", content);
    }

    private static void link(Element head, String relation, String address, Map<String, String> further) {
        Element link = head.appendElement("link").attr("rel", relation).attr("href", address);
        further.forEach(link::attr);
    }

    private static String written(Document page) {
        return "<!doctype html>\n" + page.outerHtml() + "\n";
    }
}
