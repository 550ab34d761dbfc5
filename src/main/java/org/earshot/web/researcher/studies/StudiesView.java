package org.earshot.web.researcher.studies;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.earshot.app.study.StudyQueries;
import org.earshot.study.catalogue.StudySummary;
import org.earshot.study.sharing.Role;
import org.earshot.study.version.StudyStatus;
import org.earshot.web.researcher.component.Badge;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.EmptyState;
import org.earshot.web.researcher.component.Wording;
import org.earshot.web.researcher.layout.ResearcherLayout;
import org.earshot.web.researcher.newstudy.NewStudyView;
import org.earshot.web.researcher.setup.SetupView;
import org.earshot.web.researcher.study.ParticipantLink;
import org.earshot.web.researcher.study.StudyPage;

/** The studies of this installation, the newest first, with how far each has come. */
@Route(value = "studies", layout = ResearcherLayout.class)
@RouteAlias(value = "", layout = ResearcherLayout.class)
@PageTitle("Studies - Earshot")
@Menu(title = "Studies", order = 10)
@PermitAll
public class StudiesView extends Main {

    public StudiesView(StudyQueries studies) {
        List<StudySummary> all = studies.list();
        add(header(), all.isEmpty() ? empty() : table(all, studies.roles()));
    }

    private static Component header() {
        Div header = new Div(new H1("Studies"), newStudy("New study"));
        header.addClassName("page-header");
        return header;
    }

    private static Component empty() {
        return new EmptyState(
                "No study yet",
                "Here will be your studies, with who takes part and how many answers there are. A study begins as a file"
                        + " that says what is asked of whom.",
                newStudy("Add the first study"));
    }

    private static RouterLink newStudy(String words) {
        RouterLink link = new RouterLink(words, NewStudyView.class);
        link.addClassNames("button", "primary");
        return link;
    }

    private static Component table(List<StudySummary> all, Map<String, Role> roles) {
        DataTable<StudySummary> table = new DataTable<StudySummary>("Studies").column("Study", StudiesView::title);
        if (roles.values().stream().anyMatch(role -> role != Role.OWNER)) {
            table.text("You are", study -> Wording.role(roles.getOrDefault(study.slug(), Role.VIEWER)));
        }
        return new Card(
                        "All studies",
                        table.column("Status", study -> Badge.of(study.status()))
                                .number("Version", "The number of the latest version.", study -> "" + study.version())
                                .number(
                                        "Under way",
                                        "Sessions that are neither finished nor ended.",
                                        study -> Wording.count(study.active()))
                                .number(
                                        "Finished",
                                        "Sessions that reached the end.",
                                        study -> Wording.count(study.finished()))
                                .number(
                                        "Withdrawn",
                                        "Participants who took their consent back; their answers are erased.",
                                        study -> Wording.count(study.withdrawn()))
                                .number(
                                        "Screened out",
                                        "Sessions that a check on the way ended.",
                                        study -> Wording.count(study.screenedOut()))
                                .number(
                                        "Answers",
                                        "Answered trials, practice left out.",
                                        study -> Wording.count(study.answers()))
                                .number(
                                        "Published",
                                        "When the latest version was.",
                                        study -> Wording.day(study.publishedAt()))
                                .column("Participants", StudiesView::participantLink)
                                .rows(all))
                .wide();
    }

    private static Component title(StudySummary study) {
        RouterLink link = new RouterLink(study.title(), SetupView.class, StudyPage.parameters(study.slug()));
        Span slug = new Span(study.slug());
        slug.addClassName("quiet");
        Div title = new Div(link, slug);
        title.addClassName("title-cell");
        return title;
    }

    private static Component participantLink(StudySummary study) {
        return study.status() == StudyStatus.PUBLISHED
                ? new ParticipantLink(study.slug(), "Open their page")
                : new Span("");
    }
}
