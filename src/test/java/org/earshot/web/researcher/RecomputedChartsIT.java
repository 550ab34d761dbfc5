package org.earshot.web.researcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.earshot.web.researcher.ShownTable.CONDITIONS;
import static org.earshot.web.researcher.ShownTable.PERCENT;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.earshot.recomputed.Answer;
import org.earshot.recomputed.Answers;
import org.earshot.recomputed.Quantile;
import org.earshot.recomputed.Resampling;
import org.earshot.recomputed.Statistic;
import org.earshot.web.RunningApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The charts of the pages of results: what they say, and where they draw it, against what was recomputed from exported files. */
class RecomputedChartsIT {

    private static final RecomputedStudy STUDY = RecomputedStudy.get();
    private static final Resampling.Interval NO_INTERVAL = new Resampling.Interval(Double.NaN, Double.NaN);

    private static ResearcherBrowser browser;

    @BeforeAll
    static void open() {
        browser = new ResearcherBrowser(RunningApplication.get(), ResearcherBrowser.DESKTOP).logIn();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static void open(String page) {
        browser.open("/studies/" + RecomputedStudy.SLUG + "/results" + page);
    }

    private static List<ShownChart.Mark> marks(String card) {
        return ShownChart.of(browser, card + " svg:has(g > title)").marks();
    }

    private static Resampling.Interval interval(Answers group, Statistic statistic) {
        return STUDY.resampling().interval(group, statistic);
    }

    @Test
    void figuresPerDigitStandWhereTheyBelong() {
        open("?decisions=incorrect");
        perDigit(marks("#informedness"), Statistic::informedness, true);
        perDigit(marks("#markedness"), Statistic::markedness, true);
    }

    private static void perDigit(List<ShownChart.Mark> marks, Function<String, Statistic> figure, boolean told) {
        assertThat(marks).hasSize(40);
        for (int at = 0; at < marks.size(); at++) {
            digit(marks.get(at), at, "incorrect", figure, told);
        }
    }

    private static void digit(
            ShownChart.Mark mark, int place, String stratum, Function<String, Statistic> figure, boolean told) {
        String condition = RecomputedStudy.CONDITIONS.get(place / 10 % 4);
        String digit = String.valueOf(place % 10);
        assertThat(mark.name()).isEqualTo(CONDITIONS.get(condition) + ", " + digit);
        assertThat(mark.condition()).isIn("", condition);
        Answers group = STUDY.analysed().under(condition, stratum);
        double value = figure.apply(digit).of(group);
        assertThat(mark.hollow()).isEqualTo(Double.isNaN(value));
        mark.stands(value, interval(group, figure.apply(digit)));
        ShownTable.shows(
                mark.words().replace("95% interval ", ""),
                1,
                value,
                told ? interval(group, figure.apply(digit)) : NO_INTERVAL);
    }

    @Test
    void rightAndWrongDecisionsStandBesideEachOther() {
        open("");
        List<ShownChart.Mark> marks = marks("#right-and-wrong-per-digit");
        assertThat(marks).hasSize(160);
        String right = "Correctly classified (" + STUDY.analysed().in("correct").size() + " answers)";
        String wrong =
                "Incorrectly classified (" + STUDY.analysed().in("incorrect").size() + " answers)";
        assertThat(browser.page()
                        .locator("#right-and-wrong-per-digit svg text.panel")
                        .allTextContents())
                .containsExactly(right, wrong, right, wrong);
        for (int at = 0; at < marks.size(); at++) {
            Function<String, Statistic> figure = at < 80 ? Statistic::informedness : Statistic::markedness;
            digit(marks.get(at), at, at / 40 % 2 == 0 ? "correct" : "incorrect", figure, false);
        }
    }

    @Test
    void sharesStandWhereTheyBelong() {
        Map<Answer, Integer> places = RecomputedSharesIT.places(STUDY.analysed());
        open("/times");
        shares("#confidence", (answer, step) -> answer.confidence() == step);
        open("/learning");
        shares("#within-blocks", (answer, step) -> step.equals(places.get(answer)));
        shares("#blocks", (answer, step) -> answer.block() == step);
    }

    private static void shares(String card, BiPredicate<Answer, Integer> in) {
        List<ShownChart.Mark> marks = marks(card);
        assertThat(marks).hasSizeGreaterThan(10);
        marks.forEach(mark -> {
            int comma = mark.name().lastIndexOf(", ");
            int step = Integer.parseInt(mark.name().substring(comma + 2));
            assertThat(mark.name().substring(0, comma)).isEqualTo(CONDITIONS.get(mark.condition()));
            Answers group = STUDY.analysed().under(mark.condition()).where(answer -> in.test(answer, step));
            mark.shows(PERCENT, Statistic.agreement().of(group), interval(group, Statistic.agreement()));
        });
    }

    @Test
    void itemsAndParticipantsStandWhereTheyBelong() {
        open("/items");
        List<ShownChart.Mark> items = marks("#items");
        assertThat(items).hasSize(24);
        items.forEach(mark -> {
            Answers group = STUDY.analysed()
                    .under(mark.condition())
                    .where(answer ->
                            mark.name().endsWith("spoken " + answer.spoken() + ", network " + answer.decided()));
            mark.shows(PERCENT, Statistic.agreement().of(group), NO_INTERVAL);
            assertThat(mark.hollow()).isEqualTo(!group.all().getFirst().right());
        });
        open("/participants");
        List<ShownChart.Mark> people = marks("#participants");
        assertThat(people).hasSizeGreaterThan(4 * AnsweredStudy.FULL);
        people.forEach(mark -> {
            String session = STUDY.participants()
                    .where("number", mark.name().replace("Participant ", ""))
                    .first()
                    .get("session");
            Answers group = STUDY.exported().of(session).under(mark.condition());
            mark.shows(PERCENT, Statistic.agreement().of(group), NO_INTERVAL);
            assertThat(mark.hollow()).isEqualTo(STUDY.rules().ofSession(session).isPresent());
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void responseTimesReachWhereTheyBelong() {
        open("/times");
        Locator drawing = browser.page().locator("#response-times svg").first();
        List<List<Object>> lines = (List<List<Object>>) drawing.evaluate("""
                        svg => [...svg.querySelectorAll('g')].filter(g => g.querySelector('rect.quartiles')).map(g => {
                            const of = (part, name) => +g.querySelector(part).getAttribute(name);
                            return [g.querySelector('title').textContent, of('line', 'x1'), of('rect', 'x'),
                                +g.querySelector('.marker').getAttribute('d').match(/^M([-\\d.]+)/)[1],
                                of('rect', 'x') + of('rect', 'width'), of('line', 'x2')];
                        })""");
        List<List<Double>> ticks = ((List<List<Object>>) drawing.evaluate("""
                        svg => [...svg.querySelectorAll(':scope > text')].filter(text => /^[\\d.]+$/.test(text.textContent))
                            .map(text => [+text.textContent, +text.getAttribute('x')])"""))
                .stream().map(tick -> numbers(tick, 0)).toList();
        double zero = ticks.getFirst().get(1);
        double second = (ticks.getLast().get(1) - zero) / ticks.getLast().get(0);
        assertThat(ticks.getFirst().getFirst()).isZero();
        assertThat(lines).hasSize(8);
        for (int at = 0; at < lines.size(); at++) {
            List<Double> times = STUDY.analysed()
                    .under(RecomputedStudy.CONDITIONS.get(at / 2), at % 2 == 0 ? "correct" : "incorrect")
                    .times();
            List<Double> levels = List.of(0.05, 0.25, 0.5, 0.75, 0.95);
            List<Double> seconds = levels.stream()
                    .map(level -> Quantile.of(times, level) / 1000)
                    .toList();
            List<Double> drawn = numbers(lines.get(at), 1);
            for (int level = 0; level < levels.size(); level++) {
                assertThat((drawn.get(level) - zero) / second).isCloseTo(seconds.get(level), within(1e-3));
            }
            ShownTable.showsAll(
                    lines.get(at).getFirst().toString().replaceAll("5% (below|above)", ""),
                    List.of(seconds.get(2), seconds.get(1), seconds.get(3), seconds.get(0), seconds.get(4)));
        }
    }

    private static List<Double> numbers(List<Object> some, int from) {
        return some.subList(from, some.size()).stream()
                .map(number -> ((Number) number).doubleValue())
                .toList();
    }

    @Test
    @SuppressWarnings("unchecked")
    void matricesCountAndShadeTheRows() {
        open("?decisions=all");
        for (int place = 0; place < 4; place++) {
            Answers answers = STUDY.analysed().under(RecomputedStudy.CONDITIONS.get(place));
            Locator drawing =
                    browser.page().locator("#matrices svg:has(g > title)").nth(place);
            List<List<String>> cells = (List<List<String>>) drawing.evaluate("""
                            svg => [...svg.querySelectorAll('g')].filter(g => g.querySelector('rect[fill-opacity]')).map(g =>
                                [g.querySelector('title').textContent, g.querySelector('text').textContent,
                                    g.querySelector('rect').getAttribute('fill-opacity')])""");
            assertThat(cells).hasSize(100);
            for (int at = 0; at < cells.size(); at++) {
                String decided = String.valueOf(at / 10);
                int count = answers.count(decided, String.valueOf(at % 10));
                int row = answers.count(answer -> answer.decided().equals(decided));
                assertThat(cells.get(at).get(0)).matches("\\D*" + decided + "\\D*" + at % 10 + ": " + count);
                assertThat(cells.get(at).get(1)).isEqualTo("" + count);
                assertThat(Double.parseDouble(cells.get(at).get(2)))
                        .isCloseTo(row == 0 ? 0 : (double) count / row, within(0.0051));
            }
        }
    }

    @Test
    void flowSaysWhatTheRulesLeaveOut() {
        open("");
        String said = String.join("|", browser.page().locator("#flow svg text").allTextContents());
        List<String> expected = new ArrayList<>();
        STUDY.results().get("exclusions").get("steps").forEach(step -> {
            int sessions = step.get("excluded").get("sessions").asInt();
            int answers = step.get("excluded").get("answers").asInt();
            expected.add(RecomputedExclusionsIT.WORDS.get(step.get("rule").asString()) + ": " + sessions
                    + (sessions == 1 ? " session, " : " sessions, ") + answers
                    + (answers == 1 ? " answer" : " answers"));
        });
        assertThat(said).contains(expected);
        assertThat(said)
                .contains(AnsweredStudy.FULL + " sessions, " + STUDY.analysed().size() + " answers")
                .contains("Started|" + STUDY.participants().size() + " sessions");
    }
}
