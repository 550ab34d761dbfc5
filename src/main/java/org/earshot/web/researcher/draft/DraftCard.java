package org.earshot.web.researcher.draft;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import org.earshot.app.check.CheckItem.State;
import org.earshot.app.check.Checklist;
import org.earshot.app.study.Publications.Publication;
import org.earshot.study.catalogue.StudySummary;
import org.earshot.study.rendering.Rendering;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.Confirmation;
import org.earshot.web.researcher.component.Wording;
import org.earshot.web.researcher.study.StudyContext;
import org.earshot.web.researcher.study.StudyLink;

/** Where the latest version stands between its draft and its publication, and what takes it further. */
public class DraftCard extends Card {

    private final StudySummary study;
    private final StudyContext context;
    private final DraftTools tools;
    private final String here;
    private final Optional<Rendering> rendering;
    private final Paragraph refusal = new Paragraph();
    private Div actions = new Div();

    /** @param here the address below the study's of the page that the card is on, to which it need not lead */
    public DraftCard(StudySummary study, StudyContext context, DraftTools tools, String here) {
        super("From draft to study");
        this.study = study;
        this.context = context;
        this.tools = tools;
        this.here = here;
        this.rendering = tools.stimuli().latest(study.slug());
        refusal.addClassName("problem");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        add(new Paragraph(situation()));
        Optional<Publication> work = tools.publishing().progress(study.slug());
        if (work.orElse(null) instanceof Publication.Running) {
            add(progress());
            return;
        }
        if (work.orElse(null) instanceof Publication.Failed(String reason)) {
            refuse("That did not work, and nothing was changed. " + reason);
        }
        actions = new Div(actions());
        add(refusal, actions);
    }

    private String situation() {
        if (rendering.isEmpty()) {
            return "Version " + study.version() + " is a draft, and nothing of it is drawn yet. Preparing draws the"
                    + " recordings, asks the network, and renders every stimulus, so that you can look at all of it before"
                    + " anybody takes part.";
        }
        Rendering found = rendering.get();
        return found.draft()
                ? "Version " + found.version() + " is a draft. It was prepared on " + Wording.day(found.renderedAt())
                        + ": publishing freezes exactly what you see on the page Stimuli. A change of the draft discards it."
                : "Version " + found.version() + " is published, and what it shows is frozen.";
    }

    private boolean isDraft() {
        return rendering.map(Rendering::draft).orElse(true);
    }

    private Component actions() {
        Div buttons = new Div();
        buttons.addClassName("buttons");
        boolean mayChange = context.studies().rights(study.slug()).mayChange();
        if (mayChange && isDraft() && rendering.isEmpty()) {
            NativeButton prepare = new NativeButton("Prepare", click -> prepare());
            prepare.addClassName("primary");
            buttons.add(prepare);
        }
        buttons.add(
                page("stimuli", "See the stimuli", rendering.isPresent()),
                page("check", "Go through the checklist", true));
        if (mayChange) {
            rendering.ifPresent(found -> buttons.add(new PreviewButton(study.slug(), found, tools.sessions())));
        }
        if (mayChange && isDraft()) {
            NativeButton publish = new NativeButton("Publish", click -> askToPublish());
            publish.setClassName("primary", rendering.isPresent());
            buttons.add(publish);
        }
        return buttons;
    }

    private Component page(String address, String words, boolean shown) {
        RouterLink link = StudyLink.to(address, words, study.slug());
        link.addClassName("button");
        link.setVisible(shown && !address.equals(here));
        return link;
    }

    private void prepare() {
        tools.publishing().prepare(study.slug());
        showProgress();
    }

    private void askToPublish() {
        Checklist checklist = tools.checklists().of(study.slug());
        if (!checklist.mayPublish()) {
            refuse("It cannot be published yet. To be mended first: " + checklist.titles(State.MUST)
                    + ". The page Check says what is wrong.");
            return;
        }
        String open = checklist.titles(State.LOOK);
        Confirmation.ask(
                "Publish version " + study.version() + "?",
                (rendering.isPresent()
                                ? "What was prepared is frozen, and participants can take it."
                                : "Its recordings are drawn, its stimuli rendered and frozen, and participants can take it.")
                        + " From then on this version cannot be changed; a change becomes the next version."
                        + (open.isEmpty() ? "" : " Still to be looked at on the page Check: " + open + "."),
                "Publish",
                this::publish);
    }

    private void publish() {
        tools.publishing().publish(study.slug());
        showProgress();
    }

    /** Whatever is done already by then, the progress finds out and has the page shown anew. */
    private void showProgress() {
        refusal.setVisible(false);
        actions.removeAll();
        actions.add(progress());
    }

    private Component progress() {
        return new PublicationProgress(tools.publishing(), study.slug(), DraftCard::refresh);
    }

    private void refuse(String words) {
        refusal.setText(words);
        refusal.setVisible(true);
    }

    private static void refresh() {
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
