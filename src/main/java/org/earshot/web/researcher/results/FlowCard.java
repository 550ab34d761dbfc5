package org.earshot.web.researcher.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.earshot.app.results.StudyAnalysis;
import org.earshot.chart.FlowChart;
import org.earshot.chart.FlowChart.Stage;
import org.earshot.evaluation.exclusion.ExclusionFlow;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.Chart;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.Notice;
import org.earshot.web.researcher.component.RuleWords;
import org.earshot.web.researcher.component.Wording;

/** How many sessions and answers there are, what the exclusion rules leave out, and what is analysed. */
class FlowCard extends Card {

    private final ExclusionFlow flow;
    private final RuleWords words;
    private final boolean excluding;

    private record Line(String name, String sessions, String answers) {}

    FlowCard(StudyAnalysis analysis) {
        super("From all sessions to what is analysed");
        this.flow = analysis.flow();
        this.words = new RuleWords(analysis.study().exclusions());
        this.excluding = analysis.excluding();
        setId("flow");
        explained(
                "Rules of the configuration, laid down before there were answers; each session and answer is counted at the"
                        + " first rule that fits it. responses.csv keeps all answers and names the rule.");
        if (!excluding) {
            add(Notice.warning("The rules are switched off: everything on these pages is computed from all "
                    + Wording.count(flow.all().answers(), "answer", "answers") + "."));
        }
        if (everythingIsAnalysed()) {
            Div counted = new Div(picture(), table());
            add(
                    new Paragraph("All " + described(flow.all()) + ": nobody withdrew, and no rule left anything out."),
                    new NativeDetails("How it was counted", counted));
        } else {
            add(picture(), new NativeDetails("Table", table()));
        }
    }

    private boolean everythingIsAnalysed() {
        return excluding && flow.analysed().equals(flow.all()) && flow.all().sessions() == flow.started();
    }

    private Chart picture() {
        return new Chart(
                "flow",
                "From all sessions to what is analysed",
                "Each session and answer is counted at the first rule that fits it.",
                List.of(),
                () -> new FlowChart()
                        .drawing(stages(), "From all sessions to what is analysed; the table below has the numbers"));
    }

    private List<Stage> stages() {
        List<String> gone = new ArrayList<>(List.of("Not analysed: " + described(flow.excluded())));
        flow.steps().forEach(step -> gone.add(words.of(step.rule()) + ": " + described(step.excluded())));
        return List.of(
                new Stage(List.of("Started", Wording.count(flow.started(), "session", "sessions")), List.of()),
                new Stage(
                        List.of("With answers", described(flow.all())),
                        List.of(
                                "No answers",
                                "Withdrawn, erased: " + Wording.count(flow.withdrawn(), "session", "sessions"),
                                "Not that far: " + Wording.count(flow.withoutAnswer(), "session", "sessions"))),
                new Stage(
                        List.of("Analysed", described(flow.analysed())),
                        flow.steps().isEmpty() ? List.of("No exclusion rules") : gone));
    }

    private static String described(ExclusionFlow.Count count) {
        return Wording.count(count.sessions(), "session", "sessions") + ", "
                + Wording.count(count.answers(), "answer", "answers");
    }

    private DataTable<Line> table() {
        Stream<Line> before = Stream.of(
                new Line("Started", Wording.count(flow.started()), ""),
                new Line("\u2212 withdrawn, erased", Wording.count(flow.withdrawn()), ""),
                new Line("\u2212 without an answer", Wording.count(flow.withoutAnswer()), ""),
                line("With answers", flow.all()));
        Stream<Line> rules =
                flow.steps().stream().map(step -> line("\u2212 " + words.of(step.rule()), step.excluded()));
        return new DataTable<Line>("From all sessions to what is analysed")
                .text("Step", Line::name)
                .number(
                        "Sessions",
                        "At a rule on single answers: sessions that lost their last answer by it.",
                        Line::sessions)
                .number("Answers", "Answered trials, practice and attention checks left out.", Line::answers)
                .rows(Stream.of(before, rules, Stream.of(line("Analysed", flow.analysed())))
                        .flatMap(lines -> lines)
                        .toList());
    }

    private static Line line(String name, ExclusionFlow.Count count) {
        return new Line(name, Wording.count(count.sessions()), Wording.count(count.answers()));
    }
}
