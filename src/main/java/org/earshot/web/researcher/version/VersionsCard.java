package org.earshot.web.researcher.version;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import org.earshot.app.study.StudyDrafts;
import org.earshot.app.study.VersionHistory;
import org.earshot.study.catalogue.StudySummary;
import org.earshot.study.catalogue.StudyVersion;
import org.earshot.web.researcher.component.Alert;
import org.earshot.web.researcher.component.Badge;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.Confirmation;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.Wording;
import org.earshot.web.researcher.newstudy.NewStudyView;
import org.earshot.web.researcher.study.StudyPage;

/** The versions of a study, what refers to each, and what can be done with the configuration. */
public class VersionsCard extends Card {

    private static final int SHORT_HASH = 8;

    private final StudySummary study;
    private final List<StudyVersion> versions;
    private final Map<Integer, String> authors;
    private final boolean mayDelete;
    private final StudyDrafts drafts;
    private final Alert alert = new Alert();

    /** @param mayDelete whether deleting a draft is offered */
    public VersionsCard(StudySummary study, VersionHistory history, StudyDrafts drafts, boolean mayDelete) {
        super("Versions");
        this.study = study;
        this.versions = history.of(study.slug());
        this.authors = history.authors(study.slug());
        this.mayDelete = mayDelete;
        this.drafts = drafts;
        explained(
                "A published version is frozen: its configuration, its network and weights, its recordings and stimuli. A"
                        + " change makes the next version, and sessions that are under way finish on the one they began with.");
        add(table(), alert, actions());
    }

    private Component table() {
        return new DataTable<StudyVersion>("Versions")
                .column("Version", this::link)
                .column("State", version -> version.isDraft() ? new Badge("Draft", "draft") : new Span("Published"))
                .text("Made", version -> Wording.day(version.createdAt()))
                .text("Published", version -> Wording.day(version.publishedAt()))
                .text("By", version -> authors.getOrDefault(version.number(), ""))
                .column("Network and weights", VersionsCard::network)
                .number("Under way", "Sessions on this version that have not ended.", version -> "" + version.active())
                .number(
                        "Finished",
                        "Sessions on this version that reached the end.",
                        version -> "" + version.finished())
                .number(
                        "Answers",
                        "Given in this version, practice left out.",
                        version -> Wording.count(version.answers()))
                .rows(versions);
    }

    private Component link(StudyVersion version) {
        RouterLink link = new RouterLink(
                "Version " + version.number(),
                VersionView.class,
                VersionView.parameters(study.slug(), version.number()));
        link.addClassName("version");
        return link;
    }

    private static Component network(StudyVersion version) {
        Div network = new Div(new Span(version.model().orElse("")));
        version.weightsSha256().ifPresent(hash -> {
            Code weights = new Code(hash.substring(0, SHORT_HASH));
            weights.addClassName("hash");
            weights.getElement().setAttribute("title", "SHA-256 of the weights: " + hash);
            network.add(new Span(" "), weights);
        });
        return network;
    }

    private Component actions() {
        Div actions = new Div();
        actions.addClassName("buttons");
        if (versions.size() > 1) {
            RouterLink compare =
                    new RouterLink("Compare versions", DifferenceView.class, StudyPage.parameters(study.slug()));
            compare.addClassName("button");
            actions.add(compare);
        }
        actions.add(download(study.slug(), versions.getFirst().number()), copy());
        if (versions.getFirst().isDraft() && mayDelete) {
            actions.add(new NativeButton("Delete this draft", click -> askToDelete()));
        }
        return actions;
    }

    /** The file as it was written, with a line that tells editors where the schema is. */
    static Anchor download(String slug, int version) {
        Anchor download =
                new Anchor("api/studies/" + slug + "/versions/" + version + "?schema=true", "Download the YAML");
        download.getElement().setAttribute("download", slug + "-v" + version + ".yaml");
        download.setRouterIgnore(true);
        download.addClassName("button");
        return download;
    }

    private Component copy() {
        RouterLink copy = new RouterLink("Copy this study", NewStudyView.class);
        copy.setQueryParameters(QueryParameters.of(NewStudyView.COPY, study.slug()));
        copy.addClassName("button");
        return copy;
    }

    private void askToDelete() {
        StudyVersion draft = versions.getFirst();
        boolean only = versions.size() == 1;
        Confirmation.ask(
                only
                        ? "Delete the study '" + study.slug() + "'?"
                        : "Delete the draft of version " + draft.number() + "?",
                (only
                                ? "Its configuration, what was drawn and rendered for it, its previews with their answers, its"
                                        + " kept plans and its personal links are lost."
                                : "Its configuration, what was drawn and rendered for it, its previews with their answers and"
                                        + " the plans kept with it are lost.")
                        + " It was never published, so no participant's answer is touched"
                        + (only ? "." : "; the published versions stay as they are.")
                        + " Download the YAML first if you may need it again.",
                "Delete",
                () -> alert.tell("Nothing was deleted.", this::delete));
    }

    private void delete() {
        int number = drafts.delete(study.slug());
        UI.getCurrent().getPage().setLocation(number == 1 ? "studies" : "studies/" + study.slug());
    }
}
