package org.earshot.web.researcher.export;

import com.vaadin.flow.component.Component;
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
import org.earshot.app.export.StudyExports;
import org.earshot.app.job.PageComputations;
import org.earshot.app.study.VersionHistory;
import org.earshot.export.Codebook;
import org.earshot.export.CsvColumn;
import org.earshot.export.CsvTable;
import org.earshot.study.catalogue.StudySummary;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.DownloadLink;
import org.earshot.web.researcher.component.EmptyState;
import org.earshot.web.researcher.layout.ResearcherLayout;
import org.earshot.web.researcher.study.StudyContext;
import org.earshot.web.researcher.study.StudyPage;
import org.earshot.web.researcher.study.StudyTab;

/** The files of a study to download, and what each of their columns means. */
@Route(value = "studies/:slug/export", layout = ResearcherLayout.class)
@PermitAll
@StudyTab(value = "Export", order = 80)
public class ExportView extends StudyPage {

    private final StudyExports exports;
    private final VersionHistory versions;
    private final PageComputations computations;

    public ExportView(
            StudyContext context, StudyExports exports, VersionHistory versions, PageComputations computations) {
        super(context, "Export");
        this.exports = exports;
        this.versions = versions;
        this.computations = computations;
    }

    @Override
    protected boolean revealsAnswers() {
        return true;
    }

    @Override
    protected Component content(StudySummary study, BeforeEnterEvent event) {
        String slug = study.slug();
        List<Integer> numbers = versions.published(slug);
        if (numbers.isEmpty()) {
            return new EmptyState(
                    "Nothing to export yet",
                    "Here the answers of this study, its stimuli and all that was observed can be downloaded as CSV files, or"
                            + " as one data set. They come with the study's publication.");
        }
        Codebook codebook = exports.codebook(slug);
        Div chosen = new Div();
        chosen.addClassName("stack");
        ExportChoice choice = new ExportChoice(numbers, selection -> {
            chosen.removeAll();
            chosen.add(new RowsCard(computations, exports.rows(slug, selection.flags())));
            codebook.files().forEach(file -> chosen.add(file(slug, file, selection)));
            chosen.add(new PsychDsCard(slug, selection));
        });
        Div content = new Div(choice, chosen, codebook(slug, codebook));
        content.addClassName("stack");
        return content;
    }

    private static <T> Card file(String slug, CsvTable<T> file, ExportChoice.Chosen selection) {
        List<CsvColumn<T>> columns = new ArrayList<>(file.columns());
        DataTable<CsvColumn<T>> table = new DataTable<CsvColumn<T>>("Columns of " + file.name())
                .text("Column", CsvColumn::name)
                .text("Type", column -> column.type().label())
                .text("Meaning", CsvColumn::description)
                .rows(columns);
        NativeDetails details = new NativeDetails(columns.size() + " columns and what they mean", table);
        Card card = new Card(
                        file.name(),
                        buttons(new DownloadLink(
                                slug, "export/" + file.name() + selection.query(), "Download " + file.name())),
                        details)
                .explained(file.description());
        card.addClassName("file-card");
        return card;
    }

    private static Component codebook(String slug, Codebook codebook) {
        UnorderedList notes = new UnorderedList();
        codebook.notes().forEach(note -> notes.add(new ListItem(note)));
        return new Card(
                        "codebook.json",
                        buttons(new DownloadLink(slug, "export/codebook.json", "Download codebook.json")),
                        new Paragraph("What holds for all files:"),
                        notes)
                .explained("Every column's name, type and meaning, for programs and archives.");
    }

    private static Div buttons(Component... links) {
        Div buttons = new Div(links);
        buttons.addClassName("buttons");
        return buttons;
    }
}
