package org.earshot.web.researcher.draft;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.earshot.EarshotException;
import org.earshot.app.study.UncountedSessions;
import org.earshot.study.rendering.Rendering;
import org.earshot.study.session.input.PreferredLanguages;
import org.earshot.web.PreviewLink;

/** Starts a session that never counts, and gives the link to it: browsers open no windows that come too late. */
class PreviewButton extends Div {

    private static final PreferredLanguages ANY = PreferredLanguages.of("*");

    private final String slug;
    private final boolean draft;
    private final UncountedSessions sessions;

    PreviewButton(String slug, Rendering rendering, UncountedSessions sessions) {
        this.slug = slug;
        this.draft = rendering.draft();
        this.sessions = sessions;
        addClassName("preview");
        add(new NativeButton("Preview as a participant", click -> start()));
    }

    private void start() {
        removeAll();
        try {
            String token = draft ? sessions.previewDraft(slug, ANY) : sessions.previewPublished(slug, ANY);
            Anchor link = new Anchor(PreviewLink.of(slug, token), "Open the preview");
            link.setTarget(AnchorTarget.BLANK);
            link.setRouterIgnore(true);
            link.addClassName("button");
            Span words = new Span("Nothing in it counts. The link works on a phone, too.");
            words.addClassName("quiet");
            add(link, words);
            link.getElement().callJsFunction("focus");
        } catch (EarshotException e) {
            Span problem = new Span(String.valueOf(e.getMessage()));
            problem.addClassName("problem");
            problem.getElement().setAttribute("role", "alert");
            add(problem);
        }
    }
}
