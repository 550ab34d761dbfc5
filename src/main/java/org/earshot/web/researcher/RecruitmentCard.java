package org.earshot.web.researcher;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import org.earshot.study.PersonalLinks;
import org.earshot.study.StudyStatus;
import org.earshot.study.StudySummary;
import org.earshot.web.Publications;
import org.earshot.web.Publications.Publication;
import org.earshot.web.Recruitment;

/** Whether participants can come, and what opens or closes the door. */
class RecruitmentCard extends Card {

    private final StudySummary study;
    private final StudyContext context;
    private final Publications publications;
    private final Recruitment recruitment;
    private final PersonalLinks links;

    RecruitmentCard(
            StudySummary study,
            StudyContext context,
            Publications publications,
            Recruitment recruitment,
            PersonalLinks links) {
        super("Recruitment");
        this.study = study;
        this.context = context;
        this.publications = publications;
        this.recruitment = recruitment;
        this.links = links;
        add(new Paragraph(situation()));
        if (study.status() == StudyStatus.PUBLISHED || study.status() == StudyStatus.PAUSED) {
            add(ways());
        }
        switch (publications.of(study.slug()).orElse(new Publication.Done())) {
            case Publication.Running running -> add(progress());
            case Publication.Failed(String reason) -> add(failure(reason), actions());
            case Publication.Done() -> add(actions());
        }
    }

    private String situation() {
        return switch (study.status()) {
            case DRAFT ->
                "This version is a draft: nobody can take it yet. Publishing draws the recordings, computes the model's"
                        + " decisions and renders every stimulus.";
            case PUBLISHED -> "The study is open. Participants take it under this link:";
            case PAUSED ->
                "The study is paused: whoever opens the link is asked to come back later. Whoever was under way goes on.";
            case CLOSED -> "New participants are refused. Whoever was under way may finish.";
        };
    }

    private Component ways() {
        CopyRow link = CopyRow.address("", "s/" + study.slug(), "", "Copy the link");
        link.beside(new ParticipantLink(study.slug(), "Open it"));
        Div ways = new Div(link);
        if (mayChange()) {
            ways.add(new PersonalLinksForm(study.slug(), links, context.audit()));
        }
        ways.add(new PlatformDetails(
                study.slug(), context.studies().configuration(study.slug()).completion()));
        return ways;
    }

    private boolean mayChange() {
        return context.access().mayChange(study.slug());
    }

    private Component actions() {
        Div actions = new DoorButtons(study, recruitment, context.access().mayOwn(study.slug()), blinded());
        actions.setVisible(mayChange());
        if (study.status() == StudyStatus.DRAFT) {
            actions.add(publishButton());
        }
        RouterLink change = new RouterLink(
                study.status() == StudyStatus.DRAFT ? "Change the configuration" : "Prepare a new version",
                NewStudyView.class);
        change.setQueryParameters(QueryParameters.of(NewStudyView.FROM, study.slug()));
        change.addClassName("button");
        actions.add(change);
        return actions;
    }

    private boolean blinded() {
        return context.studies().configuration(study.slug()).blinded();
    }

    private Component publishButton() {
        NativeButton publish = new NativeButton("Publish", click -> askToPublish());
        publish.addClassName("primary");
        return publish;
    }

    private void askToPublish() {
        Confirmation.ask(
                "Publish version " + study.version() + "?",
                "Its recordings are drawn, its stimuli rendered and frozen, and participants can take it. From then on this"
                        + " version cannot be changed; a change becomes the next version.",
                "Publish",
                this::publish);
    }

    private void publish() {
        context.access().requireChange(study.slug());
        publications.start(study.slug());
        context.audit().record("study-published", study.slug(), "version " + study.version());
        refresh();
    }

    private Component progress() {
        return new PublicationProgress(publications, study.slug(), RecruitmentCard::refresh);
    }

    private static Component failure(String reason) {
        Paragraph words = new Paragraph("It was not published, and nothing was changed. " + reason);
        words.addClassName("problem");
        words.getElement().setAttribute("role", "alert");
        return words;
    }

    private static void refresh() {
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
