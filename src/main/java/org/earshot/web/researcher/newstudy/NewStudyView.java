package org.earshot.web.researcher.newstudy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.Optional;
import org.earshot.EarshotException;
import org.earshot.app.study.StudyDrafts;
import org.earshot.app.study.StudyQueries;
import org.earshot.study.catalogue.StudySummary;
import org.earshot.study.document.StudyDocument;
import org.earshot.study.rendering.SavedDraft;
import org.earshot.web.researcher.component.Confirmation;
import org.earshot.web.researcher.form.StudyForm;
import org.earshot.web.researcher.layout.ResearcherLayout;

/** Where a study is set up: a form and the YAML text, two views of one document. */
@Route(value = "new-study", layout = ResearcherLayout.class)
@PageTitle("Set up a study - Earshot")
@StyleSheet("themes/earshot/form.css")
@PermitAll
public class NewStudyView extends Main implements BeforeEnterObserver, BeforeLeaveObserver {

    /** The query parameter that names the study to change. */
    public static final String FROM = "from";

    /** The query parameter that names the study to copy. */
    public static final String COPY = "copy";

    private final StudyQueries studies;
    private final StudyDrafts drafts;
    private final Installation installation;
    private final Div view = new Div();
    private final Div notices = new Div();
    private final Paragraph problem = new Paragraph();
    private final NativeButton asForm = new NativeButton("Form", click -> showForm());
    private final NativeButton asText = new NativeButton("YAML", click -> showText());
    private final SaveBar bar = new SaveBar(this::save, this::showFirstMistake);
    private final Unsaved unsaved = new Unsaved(getElement());
    private Optional<StudyForm> form = Optional.empty();
    private Optional<StudySummary> changed = Optional.empty();
    private StudyDocument document = new StudyDocument("");

    public NewStudyView(StudyQueries studies, StudyDrafts drafts, Installation installation) {
        this.studies = studies;
        this.drafts = drafts;
        this.installation = installation;
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        StudyBeginning beginning = StudyBeginning.of(event.getLocation().getQueryParameters(), studies);
        changed = beginning.changed();
        removeAll();
        add(header(beginning.title()), ways(), notices, view, problem, bar);
        document = beginning.document();
        unsaved.begin(event.getLocation(), document.yaml());
        showForm();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        unsaved.leave(event);
    }

    private static Component header(String title) {
        Div header = new Div(new H1(title));
        header.addClassName("page-header");
        return header;
    }

    private Component ways() {
        Div views = new Div(asForm, asText);
        views.addClassName("segments");
        views.getElement().setAttribute("role", "group").setAttribute("aria-label", "How the configuration is shown");
        Div ways = new Div(views, new YamlFile("Or begin with a file:", this::askToOpen));
        ways.addClassName("ways");
        return ways;
    }

    private void askToOpen(String yaml) {
        unsaved.lose("Begin with this file?", "Begin with it", () -> open(yaml));
    }

    private void open(String yaml) {
        document = new StudyDocument(yaml);
        if (document.isReadable()) {
            showForm();
        } else {
            showText();
        }
    }

    private void showForm() {
        if (!document.isReadable()) {
            say("This is no YAML that the form could show. Please mend it here first; the table below says where.");
            return;
        }
        StudyForm shown = new StudyForm(document, installation, changed.isEmpty(), this::changed);
        form = Optional.of(shown);
        show(shown, asForm, asText);
    }

    private void showText() {
        form = Optional.empty();
        show(new YamlCard(document, this::changed), asText, asForm);
    }

    private void show(Component shown, NativeButton pressed, NativeButton other) {
        pressed.getElement().setAttribute("aria-pressed", "true");
        other.getElement().setAttribute("aria-pressed", "false");
        view.removeAll();
        view.add(shown);
        notices.removeAll();
        if (form.isPresent() && !document.keepsComments()) {
            notices.add(
                    notice("Some comments of this file stand where the form cannot keep them: they get lost when you"
                            + " change something here. Change the YAML instead if you need them."));
        }
        changed(document);
    }

    private static Paragraph notice(String words) {
        Paragraph notice = new Paragraph(words);
        notice.addClassName("notice");
        return notice;
    }

    private void changed(StudyDocument now) {
        document = now;
        unsaved.changed(now.yaml());
        problem.setVisible(false);
        bar.show(document.problems().size(), form.isPresent(), isOfAnother(slug()));
    }

    private String slug() {
        return document.value("slug").asString("");
    }

    /** Whether another study has this short name. */
    private boolean isOfAnother(String slug) {
        return changed.stream().noneMatch(same -> same.slug().equals(slug)) && studies.isTaken(slug);
    }

    private void showFirstMistake() {
        form.ifPresent(shown -> {
            shown.showEverything();
            shown.focusFirstMistake();
        });
    }

    private void save() {
        int mistakes = document.problems().size();
        if (mistakes > 0) {
            say("Nothing was saved: there " + (mistakes == 1 ? "is one mistake" : "are " + mistakes + " mistakes")
                    + ".");
            showFirstMistake();
        } else if (changed.isPresent() && !changed.get().slug().equals(slug())) {
            say("Nothing was saved: a study keeps its short name '"
                    + changed.get().slug()
                    + "', because links lead to it. Copy the study to have it under another one.");
        } else if (isOfAnother(slug())) {
            askToChange(slug());
        } else {
            store();
        }
    }

    private void askToChange(String other) {
        Confirmation.ask(
                "Change the study '" + other + "'?",
                "There is a study under this short name. What you save here replaces its draft, or becomes its next version;"
                        + " published versions and their answers stay as they are.",
                "Save it there",
                this::store);
    }

    private void store() {
        try {
            SavedDraft saved = drafts.save(document.yaml());
            unsaved.saved(document.yaml());
            // A real load: the address must be the study's, so that a reload does not lead back to the form.
            getUI().ifPresent(ui -> ui.getPage().setLocation("studies/" + saved.slug()));
        } catch (EarshotException e) {
            say(Objects.requireNonNullElse(e.getMessage(), "Nothing was saved."));
        }
    }

    private void say(String words) {
        problem.setText(words);
        problem.setVisible(true);
    }
}
