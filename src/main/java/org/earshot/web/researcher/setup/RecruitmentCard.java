package org.earshot.web.researcher.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import org.earshot.app.study.Recruitment;
import org.earshot.app.study.StudyLinks;
import org.earshot.study.catalogue.StudySummary;
import org.earshot.study.version.StudyStatus;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.CopyRow;
import org.earshot.web.researcher.newstudy.NewStudyView;
import org.earshot.web.researcher.study.ParticipantLink;
import org.earshot.web.researcher.study.StudyContext;

/** Whether participants can come, and what opens or closes the door. */
class RecruitmentCard extends Card {

    private final StudySummary study;
    private final StudyContext context;
    private final Recruitment recruitment;
    private final StudyLinks links;

    RecruitmentCard(StudySummary study, StudyContext context, RecruitmentTools tools) {
        super("Recruitment");
        this.study = study;
        this.context = context;
        this.recruitment = tools.recruitment();
        this.links = tools.links();
        add(new Paragraph(situation()));
        if (study.status() == StudyStatus.PUBLISHED || study.status() == StudyStatus.PAUSED) {
            add(ways());
        }
        add(actions());
    }

    private String situation() {
        return switch (study.status()) {
            case DRAFT -> "This version is a draft: nobody can take it before it is published.";
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
            ways.add(new PersonalLinksForm(study.slug(), links));
        }
        ways.add(new PlatformDetails(
                study.slug(), context.studies().configuration(study.slug()).completion()));
        return ways;
    }

    private boolean mayChange() {
        return context.studies().rights(study.slug()).mayChange();
    }

    private Component actions() {
        Div actions = new StatusButtons(
                study, recruitment, context.studies().rights(study.slug()).mayOwn(), blinded());
        actions.setVisible(mayChange());
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
}
