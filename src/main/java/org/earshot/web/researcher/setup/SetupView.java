package org.earshot.web.researcher.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.earshot.app.study.StudyDrafts;
import org.earshot.app.study.VersionHistory;
import org.earshot.study.catalogue.StudySummary;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.FigureTile;
import org.earshot.web.researcher.component.Wording;
import org.earshot.web.researcher.draft.DraftCard;
import org.earshot.web.researcher.draft.DraftTools;
import org.earshot.web.researcher.layout.ResearcherLayout;
import org.earshot.web.researcher.study.StudyContext;
import org.earshot.web.researcher.study.StudyPage;
import org.earshot.web.researcher.study.StudyTab;
import org.earshot.web.researcher.version.ConfigurationList;
import org.earshot.web.researcher.version.VersionsCard;

/** What a study is, the link its participants get, and its opening and closing. */
@Route(value = "studies/:slug", layout = ResearcherLayout.class)
@StyleSheet("themes/earshot/form.css")
@PermitAll
@StudyTab(value = "Setup", order = 10)
public class SetupView extends StudyPage {

    private final DraftTools drafts;
    private final RecruitmentTools recruitment;
    private final SharingTools sharing;
    private final VersionHistory history;
    private final StudyDrafts deletion;

    public SetupView(
            StudyContext context,
            DraftTools drafts,
            RecruitmentTools recruitment,
            SharingTools sharing,
            VersionHistory history,
            StudyDrafts deletion) {
        super(context, "Setup");
        this.drafts = drafts;
        this.recruitment = recruitment;
        this.sharing = sharing;
        this.history = history;
        this.deletion = deletion;
    }

    @Override
    protected Component content(StudySummary study, BeforeEnterEvent event) {
        Div content = new Div(
                tiles(study),
                new DraftCard(study, context(), drafts, ""),
                new RecruitmentCard(study, context(), recruitment),
                configuration(study),
                new VersionsCard(study, history, deletion, mayOwn(study)));
        content.addClassName("stack");
        content.add(new SharingCard(sharing, study.slug(), mayOwn(study)));
        List<String> notes = studies().notes(study.slug());
        if (!notes.isEmpty()) {
            content.addComponentAtIndex(3, notes(notes));
        }
        return content;
    }

    private static Component tiles(StudySummary study) {
        Div tiles = new Div(
                new FigureTile("Under way", Wording.count(study.active()), "sessions that have not ended"),
                new FigureTile("Finished", Wording.count(study.finished()), "sessions that reached the end"),
                new FigureTile("Withdrawn", Wording.count(study.withdrawn()), "answers erased"),
                new FigureTile("Screened out", Wording.count(study.screenedOut()), "by a check on the way"),
                new FigureTile("Answers", Wording.count(study.answers()), "practice left out"));
        tiles.addClassNames("tiles", "five");
        return tiles;
    }

    private static Component notes(List<String> notes) {
        UnorderedList list = new UnorderedList();
        notes.forEach(note -> list.add(new ListItem(note)));
        return new Card("Remarks from publishing", list);
    }

    private Component configuration(StudySummary study) {
        Pre source = new Pre(studies().source(study.slug()));
        source.addClassName("source");
        source.getElement().setAttribute("tabindex", "0");
        return new Card(
                "Configuration",
                new ConfigurationList(studies().configuration(study.slug())),
                new NativeDetails("The file as it was written", source));
    }
}
