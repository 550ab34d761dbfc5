package org.earshot.web.researcher.version;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.earshot.app.study.VersionHistory;
import org.earshot.study.catalogue.StudySummary;
import org.earshot.study.catalogue.StudyVersion;
import org.earshot.study.document.StudyDocument;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.EmptyState;
import org.earshot.web.researcher.layout.ResearcherLayout;
import org.earshot.web.researcher.study.StudyContext;
import org.earshot.web.researcher.study.StudyPage;

/** What differs between any two versions of a study. */
@Route(value = "studies/:slug/versions", layout = ResearcherLayout.class)
@StyleSheet("themes/earshot/form.css")
@PermitAll
public class DifferenceView extends StudyPage {

    private static final String FROM = "from";
    private static final String TO = "to";

    private final VersionHistory history;

    public DifferenceView(StudyContext context, VersionHistory history) {
        super(context, "Versions");
        this.history = history;
    }

    @Override
    protected Component content(StudySummary study, BeforeEnterEvent event) {
        List<StudyVersion> versions = history.of(study.slug());
        if (versions.size() < 2) {
            return new EmptyState(
                    "There is one version so far",
                    "Here one sees what differs between any two versions. A second one comes when a published study is"
                            + " changed.");
        }
        QueryParameters query = event.getLocation().getQueryParameters();
        int to = wanted(query, TO, versions, versions.getFirst().number());
        int from = wanted(query, FROM, versions, Math.max(1, to - 1));
        Div content = new Div(choice(study.slug(), versions, from, to));
        content.addClassName("stack");
        content.add(changes(study.slug(), from, to));
        return content;
    }

    private static int wanted(QueryParameters query, String name, List<StudyVersion> versions, int otherwise) {
        return query.getSingleParameter(name)
                .filter(written -> versions.stream().anyMatch(version -> written.equals("" + version.number())))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }

    private Component choice(String slug, List<StudyVersion> versions, int from, int to) {
        Div row = new Div(
                labelled("From", new VersionChoice(versions, from, chosen -> show(slug, chosen, to))),
                labelled("To", new VersionChoice(versions, to, chosen -> show(slug, from, chosen))));
        row.addClassNames("link-row", "link-form");
        return new Card("Compare", row);
    }

    private static Component labelled(String words, Component field) {
        NativeLabel label = new NativeLabel();
        label.add(new Span(words), field);
        return label;
    }

    private void show(String slug, int from, int to) {
        getUI().ifPresent(ui -> ui.navigate(
                DifferenceView.class,
                parameters(slug),
                QueryParameters.simple(Map.of(FROM, String.valueOf(from), TO, String.valueOf(to)))));
    }

    private Component changes(String slug, int from, int to) {
        String before = history.source(slug, from);
        String after = history.source(slug, to);
        Div changes = new Div(
                new ChangesCard(new StudyDocument(before), new StudyDocument(after)),
                new Card("Line by line", new LineDifference(before, after)));
        changes.addClassName("stack");
        return changes;
    }
}
