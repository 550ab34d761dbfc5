package org.earshot.web.researcher;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import org.earshot.study.PersonalLinks;
import org.earshot.study.Studies;
import org.earshot.study.StudyStatus;
import org.earshot.study.StudySummary;

/** Whether participants can come, and what opens or closes the door. */
class RecruitmentCard extends Card {

    private final StudySummary study;
    private final Studies studies;
    private final PersonalLinks links;

    RecruitmentCard(StudySummary study, Studies studies, PersonalLinks links) {
        super("Recruitment");
        this.study = study;
        this.studies = studies;
        this.links = links;
        add(situation());
        add(actions());
    }

    private Component situation() {
        return switch (study.status()) {
            case DRAFT ->
                new Paragraph(
                        "This version is a draft: nobody can take it before it is published.");
            case PUBLISHED -> link();
            case CLOSED ->
                new Paragraph("New participants are refused. Whoever was under way may finish. A new version opens the"
                        + " study again.");
        };
    }

    private Component link() {
        Code address = new Code("/s/" + study.slug());
        // Only the browser knows under which name the server is reached.
        address.getElement().executeJs("this.textContent = new URL($0, document.baseURI).href", "s/" + study.slug());
        address.addClassName("address");
        NativeButton copy = new NativeButton("Copy the link");
        copy.getElement().executeJs("""
                        this.addEventListener('click', async () => {
                          await navigator.clipboard.writeText(new URL($0, document.baseURI).href);
                          this.textContent = 'Copied';
                          setTimeout(() => { this.textContent = 'Copy the link'; }, 2000);
                        })""", "s/" + study.slug());
        Div row = new Div(address, copy, new ParticipantLink(study.slug(), "Open it"));
        row.addClassName("link-row");
        return new Div(
                new Paragraph("The study is open. Participants take it under this link:"),
                row,
                new PersonalLinksForm(study.slug(), links));
    }

    private Component actions() {
        Div actions = new Div();
        actions.addClassName("buttons");
        if (study.status() == StudyStatus.PUBLISHED) {
            actions.add(new NativeButton("Close recruitment", click -> askToClose()));
        }
        RouterLink change = new RouterLink(
                study.status() == StudyStatus.DRAFT ? "Change the configuration" : "Prepare a new version",
                NewStudyView.class);
        change.setQueryParameters(QueryParameters.of(NewStudyView.FROM, study.slug()));
        change.addClassName("button");
        actions.add(change);
        return actions;
    }

    private void askToClose() {
        Confirmation.ask(
                "Close recruitment?",
                "New participants will be refused, and this version cannot be opened again. "
                        + Words.count(study.active(), "session under way", "sessions under way")
                        + " may still finish; no answer is lost.",
                "Close recruitment",
                () -> {
                    studies.close(study.slug());
                    refresh();
                });
    }

    private static void refresh() {
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
