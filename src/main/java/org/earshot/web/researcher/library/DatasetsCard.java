package org.earshot.web.researcher.library;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import org.earshot.EarshotException;
import org.earshot.app.library.DatasetFacts;
import org.earshot.app.library.DatasetLibrary;
import org.earshot.dataset.DemoVoices;
import org.earshot.dataset.Sex;
import org.earshot.web.researcher.component.Alert;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.Wording;

/** The data sets at hand. */
class DatasetsCard extends Card {

    private record Row(String name, DatasetLibrary.Listed listed, DatasetFacts facts) {}

    DatasetsCard(DatasetLibrary datasets) {
        super("Data sets at hand");
        explained(
                "Recordings of spoken digits. Held out are those that the shipped digit network was never trained on.");
        wide();
        setId("datasets");
        List<Row> rows = datasets.names().stream()
                .flatMap(name -> row(datasets, name).stream())
                .toList();
        add(table(rows));
        if (rows.size() < 2) {
            Paragraph more =
                    new Paragraph("Only the built-in synthetic voices are here. Real recordings of people come by"
                            + " an import, below.");
            more.addClassName("quiet");
            add(more);
        }
    }

    private Optional<Row> row(DatasetLibrary datasets, String name) {
        try {
            return datasets.find(name)
                    .map(listed -> new Row(
                            name, listed, DatasetFacts.of(listed.dataset().recordings())));
        } catch (EarshotException e) {
            Alert alert = new Alert();
            alert.show("The data set " + name + " cannot be read.", List.of(String.valueOf(e.getMessage())));
            add(alert);
            return Optional.empty();
        }
    }

    private static DataTable<Row> table(List<Row> rows) {
        return new DataTable<Row>("Data sets")
                .column("Data set", DatasetsCard::title)
                .number(
                        "Recordings",
                        "Readable sound files.",
                        row -> Wording.count(row.facts().recordings()))
                .number(
                        "Speakers",
                        "Different voices.",
                        row -> Wording.count(row.facts().speakers().size()))
                .number("Women, men", "Speakers whose sex is known.", DatasetsCard::sexes)
                .number(
                        "Digits",
                        "Different digits.",
                        row -> Wording.count(row.facts().perDigit().size()))
                .number(
                        "Held out",
                        "Recordings that the shipped digit network was never trained on.",
                        row -> Wording.count(row.facts().heldOut()))
                .number(
                        "Skipped",
                        "Files that imports met and left out; the data set's page says why.",
                        row -> Wording.count(row.listed().dataset().problems().size()))
                .number(
                        "Last import",
                        "When a folder was imported last.",
                        row -> row.listed().importedAt().map(Wording::day).orElse("built in"))
                .rows(rows);
    }

    private static String sexes(Row row) {
        long women = row.facts().speakers(Sex.FEMALE);
        long men = row.facts().speakers(Sex.MALE);
        return women + men == 0 ? "not known" : Wording.count(women) + ", " + Wording.count(men);
    }

    private static Component title(Row row) {
        RouterLink link = new RouterLink(
                name(row.name()),
                DatasetView.class,
                new RouteParameters(new RouteParam(DatasetView.DATASET, row.name())));
        Span slug = new Span(row.name());
        slug.addClassName("quiet");
        Div title = new Div(link, slug);
        title.addClassName("title-cell");
        return title;
    }

    /** What a data set is called by people. */
    static String name(String dataset) {
        return switch (dataset) {
            case DemoVoices.NAME -> "Demo voices";
            case "audiomnist" -> "AudioMNIST";
            case "fsdd" -> "Free Spoken Digit Dataset";
            case "speech-commands" -> "Speech Commands";
            default -> dataset;
        };
    }
}
