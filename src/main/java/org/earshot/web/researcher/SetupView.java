package org.earshot.web.researcher;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.earshot.study.PersonalLinks;
import org.earshot.study.StudySummary;

/** What a study is, the link its participants get, and its opening and closing. */
@Route(value = "studies/:slug", layout = ResearcherLayout.class)
@PermitAll
public class SetupView extends StudyPage {

    private final StudyContext context;
    private final DraftTools drafts;
    private final PersonalLinks links;

    public SetupView(StudyContext context, DraftTools drafts, PersonalLinks links) {
        super(context, "Setup");
        this.context = context;
        this.drafts = drafts;
        this.links = links;
    }

    @Override
    Component content(StudySummary study, BeforeEnterEvent event) {
        Div content = new Div(
                tiles(study),
                new DraftCard(study, context, drafts, SetupView.class),
                recruitment(study),
                configuration(study));
        content.addClassName("stack");
        List<String> notes = studies().notes(study.slug());
        if (!notes.isEmpty()) {
            content.addComponentAtIndex(3, notes(notes));
        }
        return content;
    }

    private static Component tiles(StudySummary study) {
        Div tiles = new Div(
                new Tile("Under way", Words.count(study.active()), "sessions that have not ended"),
                new Tile("Finished", Words.count(study.finished()), "sessions that reached the end"),
                new Tile("Withdrawn", Words.count(study.withdrawn()), "answers erased"),
                new Tile("Answers", Words.count(study.answers()), "practice left out"));
        tiles.addClassName("tiles");
        return tiles;
    }

    private Component recruitment(StudySummary study) {
        return new RecruitmentCard(study, studies(), links);
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
