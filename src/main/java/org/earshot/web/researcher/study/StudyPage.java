package org.earshot.web.researcher.study;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import org.earshot.app.results.Blinding;
import org.earshot.app.study.StudyQueries;
import org.earshot.study.catalogue.StudySummary;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.web.researcher.component.Badge;
import org.earshot.web.researcher.component.Wording;

/** One of the pages of a study: what the study is, the way to its other pages, and the page's own content below. */
public abstract class StudyPage extends Main implements BeforeEnterObserver, HasDynamicTitle {

    public static final String SLUG = "slug";

    private final StudyContext context;
    private final String name;
    private String title = "";

    protected StudyPage(StudyContext context, String name) {
        this.context = context;
        this.name = name;
    }

    /** What the page shows. Called anew whenever the page is entered. */
    protected abstract Component content(StudySummary study, BeforeEnterEvent event);

    public static RouteParameters parameters(String slug) {
        return new RouteParameters(new RouteParam(SLUG, slug));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get(SLUG).orElse("");
        context.studies()
                .find(slug)
                .ifPresentOrElse(
                        study -> show(study, event),
                        () -> event.rerouteToError(NotFoundException.class, "There is no study '" + slug + "'."));
    }

    @Override
    public String getPageTitle() {
        return name + " - " + title + " - Earshot";
    }

    protected StudyContext context() {
        return context;
    }

    protected StudyQueries studies() {
        return context.studies();
    }

    protected Blinding blinding() {
        return context.blinding();
    }

    /** Whether what changes the study is offered. */
    protected boolean mayChange(StudySummary study) {
        return studies().rights(study.slug()).mayChange();
    }

    /** Whether closing and sharing the study are offered. */
    protected boolean mayOwn(StudySummary study) {
        return studies().rights(study.slug()).mayOwn();
    }

    /** Whether the page shows anything that is computed from answers. Then it is hidden while the study is blinded. */
    protected boolean revealsAnswers() {
        return false;
    }

    /** The page whose tab is marked while this one is shown. */
    protected Class<?> tab() {
        return getClass();
    }

    private void show(StudySummary study, BeforeEnterEvent event) {
        title = study.title();
        removeAll();
        add(header(study), new StudyTabs(study.slug(), tab()));
        if (revealsAnswers() && blinding().isHidden(study.slug())) {
            add(new HiddenResults(study, blinding()));
            return;
        }
        if (revealsAnswers()) {
            blinding()
                    .lookingUntil(study.slug())
                    .ifPresent(until -> add(new LookNotice(study.slug(), blinding(), until)));
        }
        add(content(study, event));
    }

    private Component header(StudySummary study) {
        Div first = new Div(new H1(study.title()), Badge.of(study.status()));
        first.addClassName("title-line");
        Paragraph sub = new Paragraph(subtitle(study, studies().configuration(study.slug())));
        sub.addClassName("quiet");
        Div header = new Div(first, sub);
        header.addClassName("study-header");
        return header;
    }

    private static String subtitle(StudySummary study, StudyConfiguration configuration) {
        String opened = study.publishedAt()
                .map(time -> ", published " + Wording.day(time))
                .orElse(", made " + Wording.day(study.createdAt()));
        return "Version " + study.version() + opened + ", " + configuration.model() + ", "
                + configuration.relevance().composite();
    }
}
