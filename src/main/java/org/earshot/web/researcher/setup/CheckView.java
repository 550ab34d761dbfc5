package org.earshot.web.researcher.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.earshot.app.check.CheckItem;
import org.earshot.app.check.CheckItem.State;
import org.earshot.app.check.Checklist;
import org.earshot.study.catalogue.StudySummary;
import org.earshot.web.researcher.component.Badge;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.Wording;
import org.earshot.web.researcher.draft.DraftCard;
import org.earshot.web.researcher.draft.DraftTools;
import org.earshot.web.researcher.layout.ResearcherLayout;
import org.earshot.web.researcher.study.StudyContext;
import org.earshot.web.researcher.study.StudyLink;
import org.earshot.web.researcher.study.StudyPage;
import org.earshot.web.researcher.study.StudyTab;

/** What has to be looked at before a study is published. */
@Route(value = "studies/:slug/check", layout = ResearcherLayout.class)
@PermitAll
@StudyTab(value = "Check", order = 20)
public class CheckView extends StudyPage {

    private final StudyContext context;
    private final DraftTools tools;

    public CheckView(StudyContext context, DraftTools tools) {
        super(context, "Check");
        this.context = context;
        this.tools = tools;
    }

    @Override
    protected Component content(StudySummary study, BeforeEnterEvent event) {
        Checklist checklist = tools.checklists().of(study.slug());
        Card list = new Card("Checklist").explained(summary(checklist));
        for (State state : new State[] {State.MUST, State.LOOK, State.FINE}) {
            if (!checklist.in(state).isEmpty()) {
                UnorderedList items = new UnorderedList();
                items.addClassName("checklist");
                checklist.in(state).forEach(item -> items.add(item(study.slug(), item)));
                list.add(items);
            }
        }
        Div content = new Div(list, new DraftCard(study, context, tools, "check"));
        content.addClassName("stack");
        return content;
    }

    private static String summary(Checklist checklist) {
        int must = checklist.in(State.MUST).size();
        int look = checklist.in(State.LOOK).size();
        if (must == 0 && look == 0) {
            return "All " + checklist.items().size() + " matters are fine.";
        }
        return (must == 0
                        ? ""
                        : Wording.count(must, "matter", "matters") + " must be mended before this can be published. ")
                + (look == 0 ? "" : Wording.count(look, "matter", "matters") + " should be looked at.");
    }

    private static Component item(String slug, CheckItem item) {
        Div head = new Div(badge(item.state()), new H3(item.title()));
        head.addClassName("title-line");
        ListItem line = new ListItem(head, new Paragraph(item.words()));
        line.addClassName(item.state().name().toLowerCase(java.util.Locale.ROOT));
        mend(slug, item).ifPresent(line::add);
        return line;
    }

    private static Badge badge(State state) {
        return switch (state) {
            case FINE -> new Badge("fine", "right");
            case LOOK -> new Badge("look at this", "look");
            case MUST -> new Badge("must be mended", "wrong");
        };
    }

    private static Optional<Component> mend(String slug, CheckItem item) {
        return switch (item.mend()) {
            case SETUP -> Optional.of(StudyLink.to("", "Change it on Setup", slug));
            case STIMULI -> Optional.of(StudyLink.to("stimuli", "See it on Stimuli", slug));
            case PLAN -> Optional.of(StudyLink.to("plan", "Work it out on Plan", slug));
            case NOWHERE -> Optional.empty();
        };
    }
}
