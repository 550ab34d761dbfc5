package org.earshot.web.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.earshot.study.Studies;
import org.earshot.study.StudyStatus;
import org.earshot.study.StudySummary;

/**
 * The link a participant opens, {@code /s/becker-2023}. It only names the study to the component in the browser, which talks
 * to the HTTP API from there on: opening the link starts nothing, and losing this view loses nothing.
 */
@Route("s/:study")
@Tag("earshot-session")
@JsModule("./participant/earshot-session.ts")
@AnonymousAllowed
public class ParticipantView extends Component implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Studies studies;
    private String title = "Earshot";

    public ParticipantView(Studies studies) {
        this.studies = studies;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("study").orElseThrow();
        Optional<StudySummary> study = studies.find(slug).filter(summary -> summary.status() != StudyStatus.DRAFT);
        getElement().setAttribute("slug", slug);
        study.ifPresentOrElse(this::announce, () -> getElement().setAttribute("unavailable", "unknown"));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void announce(StudySummary study) {
        title = study.title();
        getElement().setAttribute("heading", title);
        if (study.status() == StudyStatus.CLOSED) {
            getElement().setAttribute("unavailable", "closed");
        }
    }
}
