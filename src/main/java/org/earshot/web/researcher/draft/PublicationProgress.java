package org.earshot.web.researcher.draft;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import org.earshot.app.study.Publications.Publication;
import org.earshot.app.study.StudyPublishing;
import org.earshot.web.researcher.component.PagePolling;

/**
 * How far a study's publication is. It goes on when the page is left, and the page may come back to it. News is asked for
 * once a second, which needs no open connection.
 */
public class PublicationProgress extends Div {

    private static final int NEWS_EVERY_MS = 1000;

    private final StudyPublishing publishing;
    private final String slug;
    private final Runnable whenOver;
    private final Span stage = new Span("Waiting");
    private final Element bar = new Element("progress");
    private Optional<Registration> news = Optional.empty();

    /** @param whenOver runs when the publication is done or has failed */
    public PublicationProgress(StudyPublishing publishing, String slug, Runnable whenOver) {
        this.publishing = publishing;
        this.slug = slug;
        this.whenOver = whenOver;
        addClassName("working");
        getElement().setAttribute("role", "status");
        add(stage);
        getElement().appendChild(bar.setAttribute("aria-label", "Progress"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        news = Optional.of(PagePolling.listen(event.getUI(), NEWS_EVERY_MS, this::show));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        news.ifPresent(Registration::remove);
    }

    private void show() {
        if (publishing.progress(slug).orElse(null) instanceof Publication.Running(String words, int done, int total)) {
            stage.setText(words + ", " + done + " of " + total);
            bar.setAttribute("max", String.valueOf(Math.max(1, total)));
            bar.setAttribute("value", String.valueOf(done));
        } else {
            whenOver.run();
        }
    }
}
