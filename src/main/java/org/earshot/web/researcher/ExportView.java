package org.earshot.web.researcher;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.earshot.export.Codebook;
import org.earshot.export.Column;
import org.earshot.export.CsvTable;
import org.earshot.study.StudySummary;

/** The files of a study to download, and what each of their columns means. */
@Route(value = "studies/:slug/export", layout = ResearcherLayout.class)
@PermitAll
public class ExportView extends StudyPage {

    public ExportView(StudyContext context) {
        super(context, "Export");
    }

    @Override
    boolean revealsAnswers() {
        return true;
    }

    @Override
    Component content(StudySummary study, BeforeEnterEvent event) {
        Codebook codebook = Codebook.of(studies().configuration(study.slug()), study.version());
        Div content = new Div();
        content.addClassName("stack");
        codebook.files().forEach(file -> content.add(file(study.slug(), file)));
        content.add(codebook(study.slug(), codebook));
        return content;
    }

    private static <T> Card file(String slug, CsvTable<T> file) {
        List<Column<T>> columns = new ArrayList<>(file.columns());
        DataTable<Column<T>> table = new DataTable<Column<T>>("Columns of " + file.name())
                .text("Column", Column::name)
                .text("Type", column -> column.type().label())
                .text("Meaning", Column::description)
                .rows(columns);
        NativeDetails details = new NativeDetails(columns.size() + " columns and what they mean", table);
        Card card = new Card(file.name(), downloads(slug, file.name()), details).explained(file.description());
        card.addClassName("file-card");
        return card;
    }

    private static Component downloads(String slug, String name) {
        Div buttons = new Div(download(slug, name, "Download " + name, "primary"));
        if (!name.equals("stimuli.csv")) {
            buttons.add(download(slug, name + "?include=test,simulated", "With test and simulated sessions", "plain"));
        }
        buttons.addClassName("buttons");
        return buttons;
    }

    private static Anchor download(String slug, String file, String words, String look) {
        Anchor anchor = new Anchor("api/studies/" + slug + "/export/" + file, words);
        anchor.setRouterIgnore(true);
        anchor.getElement().setAttribute("download", true);
        anchor.addClassNames("button", look);
        return anchor;
    }

    private static Component codebook(String slug, Codebook codebook) {
        UnorderedList notes = new UnorderedList();
        codebook.notes().forEach(note -> notes.add(new ListItem(note)));
        Div buttons = new Div(download(slug, "codebook.json", "Download codebook.json", "primary"));
        buttons.addClassName("buttons");
        return new Card("codebook.json", buttons, new Paragraph("What holds for all files:"), notes)
                .explained("Every column's name, type and meaning, for programs and archives.");
    }
}
