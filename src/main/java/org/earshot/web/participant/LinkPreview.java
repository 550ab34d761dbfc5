package org.earshot.web.participant;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.study.Studies;
import org.earshot.study.StudyStatus;
import org.earshot.study.StudySummary;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * What a messenger shows of a participant's link, and the title before any script runs. Looking at the link changes nothing.
 */
@Component
class LinkPreview implements VaadinServiceInitListener {

    private static final Pattern PARTICIPANT_LINK = Pattern.compile("/s/([^/]+)/?");
    private static final String DESCRIPTION =
            "A listening study. Read what it is about and decide whether you want to take part.";

    private final Studies studies;

    LinkPreview(Studies studies) {
        this.studies = studies;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::describe);
    }

    private void describe(IndexHtmlResponse page) {
        String path = page.getVaadinRequest().getPathInfo();
        Matcher link = PARTICIPANT_LINK.matcher(path == null ? "" : path);
        Element head = page.getDocument().head();
        meta(head, "name", "robots", "noindex");
        if (link.matches()) {
            studies.find(link.group(1))
                    .filter(study -> study.status() != StudyStatus.DRAFT)
                    .ifPresent(study -> describe(head, study));
        }
        if (head.selectFirst("title") == null) {
            head.appendElement("title").text("Earshot");
        }
    }

    private static void describe(Element head, StudySummary study) {
        head.select("title").remove();
        head.appendElement("title").text(study.title());
        meta(head, "name", "description", DESCRIPTION);
        meta(head, "property", "og:type", "website");
        meta(head, "property", "og:site_name", "Earshot");
        meta(head, "property", "og:title", study.title());
        meta(head, "property", "og:description", DESCRIPTION);
        meta(head, "property", "og:url", address("/s/" + study.slug()));
        meta(head, "property", "og:image", address("/themes/earshot/preview.png"));
        meta(head, "property", "og:image:width", "1200");
        meta(head, "property", "og:image:height", "630");
        meta(head, "name", "twitter:card", "summary_large_image");
    }

    private static String address(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }

    private static void meta(Element head, String kind, String name, String content) {
        head.appendElement("meta").attr(kind, name).attr("content", content);
    }
}
