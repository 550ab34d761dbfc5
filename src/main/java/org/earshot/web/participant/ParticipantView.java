package org.earshot.web.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/**
 * The link a participant opens, {@code /s/becker-2023}. It only names the study to the component in the browser, which talks
 * to the HTTP API from there on: opening the link starts nothing, and losing this view loses nothing.
 */
@Route("s/:study")
@Tag("earshot-session")
@JsModule("./participant/earshot-session.ts")
@AnonymousAllowed
public class ParticipantView extends Component implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().get("study").ifPresent(slug -> getElement().setAttribute("slug", slug));
    }
}
