package org.earshot.web.researcher.library;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.earshot.app.library.DatasetFacts;
import org.earshot.app.library.DatasetFacts.Voice;
import org.earshot.app.library.DatasetLibrary;
import org.earshot.chart.BalanceChart;
import org.earshot.chart.BarChart;
import org.earshot.dataset.DemoVoices;
import org.earshot.dataset.Problem;
import org.earshot.dataset.Sex;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.Drawing;
import org.earshot.web.researcher.component.FigureTile;
import org.earshot.web.researcher.component.ProblemTable;
import org.earshot.web.researcher.component.Wording;
import org.earshot.web.researcher.layout.ResearcherLayout;

/** A data set: what it is made of, who speaks, its recordings to hear, and what was left out of it. */
@Route(value = "data/:dataset", layout = ResearcherLayout.class)
@PermitAll
public class DatasetView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String DATASET = "dataset";

    private static final int MOST_VOICES = 200;

    private final DatasetLibrary datasets;
    private String title = "";

    public DatasetView(DatasetLibrary datasets) {
        this.datasets = datasets;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String name = event.getRouteParameters().get(DATASET).orElse("");
        datasets.find(name)
                .ifPresentOrElse(
                        listed -> show(name, listed, event),
                        () -> event.rerouteToError(NotFoundException.class, "There is no data set '" + name + "'."));
    }

    @Override
    public String getPageTitle() {
        return title + " - Data - Earshot";
    }

    private void show(String name, DatasetLibrary.Listed listed, BeforeEnterEvent event) {
        title = DatasetsCard.name(name);
        DatasetFacts facts = DatasetFacts.of(listed.dataset().recordings());
        Div content = new Div(
                tiles(facts, listed),
                sideBySide(digits(facts), balance(facts)),
                speakers(facts),
                new RecordingsCard(name, listed.dataset().recordings(), event),
                skipped(listed.dataset().problems()));
        content.addClassName("stack");
        removeAll();
        add(header(name), content);
    }

    private Component header(String name) {
        Div header = new Div(new H1(title), new RouterLink("All data sets", DataView.class));
        header.addClassName("page-header");
        if (!name.equals(DemoVoices.NAME)) {
            return header;
        }
        Paragraph words =
                new Paragraph("Synthetic voices that come with Earshot, for trying it out. They are no people: what"
                        + " holds for them need not hold for human speech.");
        words.addClassName("quiet");
        return new Div(header, words);
    }

    private static Component sideBySide(Component... cards) {
        Div both = new Div(cards);
        both.addClassName("side-by-side");
        return both;
    }

    private static Component tiles(DatasetFacts facts, DatasetLibrary.Listed listed) {
        long women = facts.speakers(Sex.FEMALE);
        long men = facts.speakers(Sex.MALE);
        Div tiles = new Div(
                new FigureTile(
                        "Recordings",
                        Wording.count(facts.recordings()),
                        facts.perDigit().size() + " digits"),
                new FigureTile(
                        "Speakers",
                        Wording.count(facts.speakers().size()),
                        women + men == 0
                                ? "sex not known"
                                : Wording.count(women, "woman", "women") + ", " + Wording.count(men, "man", "men")),
                new FigureTile(
                        "Held out", Wording.count(facts.heldOut()), "never trained on by the shipped digit network"),
                new FigureTile(
                        "Last import",
                        listed.importedAt().map(Wording::day).orElse("built in"),
                        Wording.count(listed.dataset().problems().size(), "file skipped", "files skipped")));
        tiles.addClassName("tiles");
        return tiles;
    }

    private static Component digits(DatasetFacts facts) {
        List<BarChart.Bar> bars = facts.perDigit().entrySet().stream()
                .map(entry -> new BarChart.Bar(
                        entry.getKey(),
                        entry.getValue().all(),
                        entry.getValue().heldOut(),
                        Wording.count(entry.getValue().all()) + ", "
                                + Wording.count(entry.getValue().heldOut()) + " held out",
                        false))
                .toList();
        String words = facts.perDigit().entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue().all())
                .collect(Collectors.joining(", "));
        return new Card(
                        "Recordings per digit",
                        new Drawing(new BarChart(bars).drawing("Recordings per digit. " + words)))
                .explained("The dark part is held out.");
    }

    private static Component balance(DatasetFacts facts) {
        if (facts.speakers().size() > BalanceChart.MOST_SPEAKERS) {
            return new Card("Recordings per digit and speaker")
                    .explained(Wording.count(facts.speakers().size())
                            + " speakers are too many to be drawn; the table below counts them.");
        }
        List<BalanceChart.Column> columns = facts.byTraining().stream()
                .map(voice -> new BalanceChart.Column(
                        voice.speaker().id(), voice.heldOut() == voice.recordings(), voice.perDigit()))
                .toList();
        BalanceChart chart = new BalanceChart(List.copyOf(facts.perDigit().keySet()), columns);
        return new Card(
                        "Recordings per digit and speaker",
                        new Drawing(
                                chart.drawing("Recordings per digit and speaker; the table of speakers has the sums")))
                .explained(
                        "Row: digit, column: speaker; the darker, the more recordings. An empty field is a digit that the"
                                + " speaker lacks. Speakers that are held out as a whole stand apart on the right, in another colour.");
    }

    private static Component speakers(DatasetFacts facts) {
        List<Voice> shown = facts.speakers()
                .subList(0, Math.min(MOST_VOICES, facts.speakers().size()));
        Card card = new Card(
                        "Speakers",
                        new DataTable<Voice>("Speakers")
                                .text("Speaker", voice -> voice.speaker().id())
                                .text(
                                        "Sex",
                                        voice -> voice.speaker()
                                                .sex()
                                                .map(DatasetView::sex)
                                                .orElse("not known"))
                                .text(
                                        "Accent",
                                        voice -> voice.speaker().accent().orElse("not known"))
                                .number("Age", "In years, where it is known.", DatasetView::age)
                                .number(
                                        "Digits",
                                        "Different digits.",
                                        voice -> Wording.count(voice.perDigit().size()))
                                .number("Recordings", "All of them.", voice -> Wording.count(voice.recordings()))
                                .number(
                                        "Held out",
                                        "Recordings that the shipped digit network was never trained on.",
                                        voice -> Wording.count(voice.heldOut()))
                                .rows(shown))
                .wide();
        card.setId("speakers");
        return shown.size() == facts.speakers().size()
                ? card
                : card.explained("The first " + MOST_VOICES + " of "
                        + Wording.count(facts.speakers().size()) + ", in the order of their ids.");
    }

    private static String age(Voice voice) {
        return voice.speaker().age().isPresent()
                ? String.valueOf(voice.speaker().age().getAsInt())
                : "";
    }

    private static String sex(Sex sex) {
        return sex.name().toLowerCase(Locale.ROOT);
    }

    private static Component skipped(List<Problem> problems) {
        Card card = new Card("What imports left out");
        card.setId("skipped");
        if (problems.isEmpty()) {
            return card.explained("Nothing: every file could be read.");
        }
        card.add(new ProblemTable(problems));
        return card.explained(
                "Files that were met and are no readable recordings. Mend them and import the folder again.");
    }
}
