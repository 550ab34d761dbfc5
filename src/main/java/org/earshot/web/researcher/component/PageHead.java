package org.earshot.web.researcher.component;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** What stands in the head of every researcher's page before any script runs. */
@Component
class PageHead implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(PageHead::describe);
    }

    private static void describe(IndexHtmlResponse page) {
        Element head = page.getDocument().head();
        head.appendElement("meta").attr("name", "robots").attr("content", "noindex");
        head.appendElement("script").attr("src", "themes/earshot/researcher.js").attr("defer", true);
        if (head.selectFirst("title") == null) {
            head.appendElement("title").text("Earshot");
        }
    }
}
