package org.earshot.web.researcher.results;

import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.earshot.chart.SvgElement;
import org.earshot.chart.TimesChart;
import org.earshot.chart.TimesChart.Line;
import org.earshot.evaluation.Interval;
import org.earshot.evaluation.Stratum;
import org.earshot.evaluation.detail.ResponseTimes;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.Chart;
import org.earshot.web.researcher.component.ConditionLabel;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.Figure;
import org.earshot.web.researcher.component.Wording;

/** How long answers took, per condition, where the network was right and where it was wrong. */
class ResponseTimesCard extends Card {

    private static final String TITLE = "Response times";

    private final List<ResponseTimes> times;

    ResponseTimesCard(List<ResponseTimes> times) {
        super(TITLE);
        this.times = times;
        setId("response-times");
        explained(
                "From the stimulus's first audible or visible moment to the answer. Line: from the 5th to the 95th percentile of"
                        + " answers; box: the middle half of them; mark: the median.");
        add(new Chart("response-times", TITLE, note(), List.of(), this::drawing), new NativeDetails("Table", table()));
    }

    private String note() {
        int answers = times.stream()
                .filter(of -> of.stratum() == Stratum.ALL)
                .mapToInt(ResponseTimes::answers)
                .sum();
        return "Line: 5th to 95th percentile of answers; box: quartiles; mark: median. " + Wording.count(answers)
                + " answers with a response time.";
    }

    private SvgElement drawing() {
        List<Line> lines = times.stream()
                .filter(of -> of.stratum() != Stratum.ALL && of.answers() > 0)
                .map(of -> new Line(
                        of.condition(),
                        Wording.condition(of.condition()) + ", "
                                + (of.stratum() == Stratum.CORRECT ? "right" : "wrong"),
                        of.percentile5().orElseThrow(),
                        of.lowerQuartile().orElseThrow(),
                        of.median().orElseThrow(),
                        of.upperQuartile().orElseThrow(),
                        of.percentile95().orElseThrow()))
                .toList();
        return new TimesChart(lines)
                .drawing(
                        "Response times per condition, at right and at wrong decisions; the table below has the numbers");
    }

    private DataTable<ResponseTimes> table() {
        return new DataTable<ResponseTimes>(TITLE)
                .column("Condition", of -> new ConditionLabel(of.condition()))
                .text("Decisions", of -> Wording.decisions(of.stratum()))
                .number(
                        "Participants",
                        "Sessions with a response time here: the n of the interval.",
                        of -> Wording.count(of.participants()))
                .number("Answers", "Answers with a response time.", of -> Wording.count(of.answers()))
                .number("5%", "One answer in twenty was faster.", of -> seconds(of.percentile5()))
                .number("Lower quartile", "A quarter of the answers were faster.", of -> seconds(of.lowerQuartile()))
                .numbers(
                        "Median",
                        "Half of the answers were faster; with its 95% interval over participants.",
                        of -> figure(of.median(), of.medianInterval()))
                .number("Upper quartile", "A quarter of the answers were slower.", of -> seconds(of.upperQuartile()))
                .number("95%", "One answer in twenty was slower.", of -> seconds(of.percentile95()))
                .rows(times);
    }

    private static Figure figure(OptionalDouble median, Optional<Interval> interval) {
        return interval.map(of -> Figure.of(seconds(median), plain(of.low()) + " to " + plain(of.high()) + " s"))
                .orElseGet(() -> Figure.of(seconds(median)));
    }

    private static String seconds(OptionalDouble milliseconds) {
        return milliseconds.isPresent() ? plain(milliseconds.getAsDouble()) + " s" : Wording.UNDEFINED;
    }

    private static String plain(double milliseconds) {
        return String.format(Locale.ROOT, "%.2f", milliseconds / 1000);
    }
}
