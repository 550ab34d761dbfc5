package org.earshot.web.researcher;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.earshot.EarshotException;
import org.earshot.study.ConfigurationProblem;
import org.earshot.study.InvalidConfigurationException;
import org.earshot.study.Studies;
import org.earshot.study.StudySummary;
import org.earshot.web.StudyAccess;

/** Where a configuration is pasted or chosen from a file, and every mistake in it is shown. */
@Route(value = "new-study", layout = ResearcherLayout.class)
@PageTitle("New study - Earshot")
@PermitAll
public class NewStudyView extends Main implements BeforeEnterObserver {

    /** The query parameter that names the study to begin from. */
    static final String FROM = "from";

    private final Studies studies;
    private final StudyAccess access;
    private final YamlEditor editor = new YamlEditor();
    private final Div problems = new Div();

    public NewStudyView(StudyContext context) {
        this.studies = context.studies();
        this.access = context.access();
        problems.getElement().setAttribute("role", "alert");
        add(header(), form());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(FROM)
                .filter(access::mayView)
                .flatMap(studies::find)
                .ifPresent(this::beginFrom);
    }

    private void beginFrom(StudySummary study) {
        editor.setText(studies.source(study.slug()));
    }

    private static Component header() {
        Div header = new Div(new H1("New study"));
        header.addClassName("page-header");
        return header;
    }

    private Component form() {
        NativeButton save = new NativeButton("Save as a draft", click -> save());
        save.addClassName("primary");
        Div buttons = new Div(save);
        buttons.addClassName("buttons");
        return new Card("Configuration", new YamlFile(editor), editor, problems, buttons)
                .explained(
                        "A study is one YAML file. Its slug names it: with a new slug it becomes a new study, with that of"
                                + " a draft it replaces the draft, with that of a published study it becomes the next version.");
    }

    private void save() {
        problems.removeAll();
        try {
            StudySummary saved = studies.save(editor.text());
            // A real load: the address must be the study's, so that a reload does not lead back to the form.
            getUI().ifPresent(ui -> ui.getPage().setLocation("studies/" + saved.slug()));
        } catch (InvalidConfigurationException e) {
            show(e.problems());
        } catch (EarshotException e) {
            problems.add(problem(Objects.requireNonNullElse(e.getMessage(), "Nothing was saved.")));
        }
    }

    private void show(List<ConfigurationProblem> mistakes) {
        problems.add(problem("Nothing was saved: there "
                + (mistakes.size() == 1 ? "is one mistake" : "are " + mistakes.size() + " mistakes") + "."));
        problems.add(new DataTable<ConfigurationProblem>("Mistakes")
                .column("Line", mistake -> editor.lineButton(mistake.line()))
                .text("Where", mistake -> mistake.path().isEmpty() ? "the whole file" : mistake.path())
                .text("What is wrong", ConfigurationProblem::message)
                .rows(mistakes));
        problems.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    private static Paragraph problem(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("problem");
        return paragraph;
    }
}
