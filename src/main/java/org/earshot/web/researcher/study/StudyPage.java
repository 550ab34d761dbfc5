package org.earshot.web.researcher.study;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.earshot.app.results.Blinding;
import org.earshot.app.study.StudyQueries;
import org.earshot.study.catalogue.StudySummary;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.web.researcher.component.Badge;
import org.earshot.web.researcher.component.Wording;
import org.earshot.web.researcher.export.ExportView;
import org.earshot.web.researcher.live.LiveView;
import org.earshot.web.researcher.plan.PlanView;
import org.earshot.web.researcher.results.HiddenResults;
import org.earshot.web.researcher.results.LookNotice;
import org.earshot.web.researcher.results.ResultsView;
import org.earshot.web.researcher.setup.CheckView;
import org.earshot.web.researcher.setup.SetupView;
import org.earshot.web.researcher.simulate.SimulateView;
import org.earshot.web.researcher.stimuli.StimuliView;

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
    protected Class<? extends StudyPage> tab() {
        return getClass();
    }

    private void show(StudySummary study, BeforeEnterEvent event) {
        title = study.title();
        removeAll();
        add(header(study), tabs(study.slug()));
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

    private Nav tabs(String slug) {
        Nav tabs = new Nav(
                tab("Setup", SetupView.class, slug),
                tab("Check", CheckView.class, slug),
                tab("Stimuli", StimuliView.class, slug),
                tab("Plan", PlanView.class, slug),
                tab("Simulate", SimulateView.class, slug),
                tab("Live", LiveView.class, slug),
                tab("Results", ResultsView.class, slug),
                tab("Export", ExportView.class, slug));
        tabs.addClassName("tabs");
        tabs.getElement().setAttribute("aria-label", "This study");
        return tabs;
    }

    private RouterLink tab(String words, Class<? extends StudyPage> page, String slug) {
        RouterLink tab = new RouterLink(words, page, parameters(slug));
        boolean here = page == tab();
        // Addresses do not tell: that of the setup is the beginning of all the others.
        tab.setHighlightCondition((link, navigation) -> here);
        if (here) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        return tab;
    }
}
