package org.earshot.web.researcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earshot.web.researcher.ShownTable.CONDITIONS;
import static org.earshot.web.researcher.ShownTable.PERCENT;
import static org.earshot.web.researcher.ShownTable.SECONDS;
import static org.earshot.web.researcher.ShownTable.shows;
import static org.earshot.web.researcher.ShownTable.showsAll;
import static org.earshot.web.researcher.ShownTable.showsP;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.earshot.recomputed.Answer;
import org.earshot.recomputed.Answers;
import org.earshot.recomputed.Quantile;
import org.earshot.recomputed.Resampling;
import org.earshot.recomputed.Statistic;
import org.earshot.web.CsvRows;
import org.earshot.web.RunningApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The tiles and tables of the page Results, with their intervals, against what was recomputed from exported files. */
class RecomputedOverviewIT {

    private static final RecomputedStudy STUDY = RecomputedStudy.get();
    private static final Statistic INFORMEDNESS = Statistic.macro(Statistic::informedness);
    private static final Statistic MARKEDNESS = Statistic.macro(Statistic::markedness);

    private static ResearcherBrowser browser;

    @BeforeAll
    static void open() {
        browser = new ResearcherBrowser(RunningApplication.get(), ResearcherBrowser.DESKTOP).logIn();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static void open(String stratum) {
        browser.open("/studies/" + RecomputedStudy.SLUG + "/results?decisions=" + stratum);
    }

    private static List<List<String>> rows(String selector) {
        return ShownTable.rows(browser, selector);
    }

    private static Answers under(int place, String stratum) {
        return STUDY.analysed().under(RecomputedStudy.CONDITIONS.get(place), stratum);
    }

    private static void showsFigure(String cell, double unit, Answers group, Statistic statistic) {
        shows(cell, unit, statistic.of(group), STUDY.resampling().interval(group, statistic));
    }

    @Test
    void tilesCountAndShowAgreement() {
        open("all");
        List<String> tiles = browser.page().locator(".results .tiles .tile").allTextContents();
        CsvRows finished = STUDY.participants().where("phase", "finished");
        Answers analysed = STUDY.analysed();
        Resampling.Interval interval = STUDY.resampling().interval(analysed, Statistic.agreement());
        List<Double> durations = finished.column("duration_s").stream()
                .map(Double::valueOf)
                .sorted()
                .toList();
        assertThat(tiles).hasSize(4);
        assertThat(tiles.get(0))
                .isEqualTo("Finished" + finished.size() + "of "
                        + STUDY.participants().size() + " started");
        assertThat(tiles.get(1))
                .isEqualTo("Answers" + analysed.size() + "by "
                        + analysed.sessions().size() + " participants");
        showsAll(
                tiles.get(2).replaceAll("%95% interval", " ").replaceAll("chance 10%", ""),
                List.of(
                        PERCENT * Statistic.agreement().of(analysed),
                        PERCENT * interval.low(),
                        PERCENT * interval.high()));
        assertThat(tiles.get(3)).startsWith("Median duration" + Math.round(Quantile.median(durations) / 60) + " min");
    }

    @Test
    void switchOfExclusionsCountsWhatTheyLeaveOut() {
        open("all");
        int all = STUDY.exported().size();
        int analysed = STUDY.analysed().size();
        int sessions =
                STUDY.exported().sessions().size() - STUDY.analysed().sessions().size();
        assertThat(browser.page().locator("#exclusions").textContent())
                .startsWith("Analysed: " + analysed + " of " + all + " answers. " + (all - analysed)
                        + " are left out by your rules, " + sessions + " whole sessions among them.");
        browser.open("/studies/" + RecomputedStudy.SLUG + "/results?exclusions=off");
        assertThat(browser.page().locator("#exclusions").textContent())
                .startsWith("Without exclusions: all " + all + " answers are analysed here, also " + (all - analysed)
                        + " that your rules leave out.");
    }

    @Test
    void flowCountsSessionsAndAnswers() {
        open("all");
        List<List<String>> shown = rows("#flow table");
        JsonNode steps = STUDY.results().get("exclusions").get("steps");
        int started = STUDY.participants().size();
        int withdrawn = STUDY.participants().where("phase", "withdrawn").size();
        int answering = STUDY.exported().sessions().size();
        assertThat(shown.subList(0, 4))
                .containsExactly(
                        List.of("Started", "" + started, ""),
                        List.of("\u2212 withdrawn, erased", "" + withdrawn, ""),
                        List.of("\u2212 without an answer", "" + (started - withdrawn - answering), ""),
                        List.of(
                                "With answers",
                                "" + answering,
                                "" + STUDY.exported().size()));
        assertThat(shown).hasSize(5 + steps.size());
        for (int step = 0; step < steps.size(); step++) {
            String rule = steps.get(step).get("rule").asString();
            assertThat(shown.get(4 + step).get(0)).isEqualTo("\u2212 " + RecomputedExclusionsIT.WORDS.get(rule));
            shows(
                    shown.get(4 + step).get(1),
                    steps.get(step).get("excluded").get("sessions").asInt());
            assertThat(shown.get(4 + step).get(2))
                    .isEqualTo(""
                            + STUDY.exported().count(answer -> answer.excluded().equals(rule)));
        }
        assertThat(shown.getLast())
                .containsExactly(
                        "Analysed",
                        "" + STUDY.analysed().sessions().size(),
                        "" + STUDY.analysed().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "correct", "incorrect"})
    void figuresPerDigitHaveTheirIntervals(String stratum) {
        open(stratum);
        perDigit(rows("#informedness table"), stratum, Statistic::informedness);
        perDigit(rows("#markedness table"), stratum, Statistic::markedness);
    }

    private static void perDigit(List<List<String>> shown, String stratum, Function<String, Statistic> figure) {
        assertThat(shown).hasSize(10);
        for (int digit = 0; digit < 10; digit++) {
            String label = String.valueOf(digit);
            assertThat(shown.get(digit).getFirst()).isEqualTo(label);
            for (int place = 0; place < 4; place++) {
                showsFigure(shown.get(digit).get(place + 1), 1, under(place, stratum), figure.apply(label));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "correct", "incorrect"})
    void conditionsAndPowersAveragesAreThoseOfTheRows(String stratum) {
        open(stratum);
        List<List<String>> shown = rows("#conditions table");
        List<List<String>> weighted = rows("#conditions details table");
        for (int place = 0; place < 4; place++) {
            Answers answers = under(place, stratum);
            List<String> row = shown.get(place);
            assertThat(row.getFirst()).isEqualTo(CONDITIONS.get(RecomputedStudy.CONDITIONS.get(place)));
            shows(row.get(1), answers.sessions().size());
            shows(row.get(2), answers.size());
            showsFigure(row.get(3), 1, answers, INFORMEDNESS);
            showsFigure(row.get(5), 1, answers, MARKEDNESS);
            showsFigure(row.get(7), PERCENT, answers, Statistic.agreement());
            shows(row.get(8), SECONDS * Statistic.medianTime().of(answers));
            BiPredicate<Answer, String> decided =
                    (answer, digit) -> answer.decided().equals(digit);
            BiPredicate<Answer, String> named =
                    (answer, digit) -> answer.answered().equals(digit);
            List<String> powers = weighted.get(place);
            shows(
                    powers.get(1),
                    Statistic.weighted(Statistic::informedness, decided).of(answers));
            shows(
                    powers.get(2),
                    Statistic.weighted(Statistic::informedness, named).of(answers));
            shows(
                    powers.get(3),
                    Statistic.weighted(Statistic::markedness, decided).of(answers));
            shows(
                    powers.get(4),
                    Statistic.weighted(Statistic::markedness, named).of(answers));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "correct", "incorrect"})
    void differencesHaveTheirIntervalsAndTests(String stratum) {
        open(stratum);
        RecomputedDifferencesIT.FIGURES.forEach((name, statistic) -> {
            List<List<String>> shown = rows("#differences-" + name + " table");
            List<JsonNode> pairs = STUDY.results()
                    .get("comparisons")
                    .valueStream()
                    .filter(of -> of.get("figure").asString().equals(name)
                            && of.get("stratum").asString().equals(stratum))
                    .toList();
            assertThat(shown).hasSize(6).hasSameSizeAs(pairs);
            for (int place = 0; place < 6; place++) {
                difference(shown.get(place), pairs.get(place), statistic);
            }
        });
    }

    /** Its p, which no other draw has, is the API's; {@link RecomputedDifferencesIT} checks that. */
    private static void difference(List<String> row, JsonNode pair, Statistic statistic) {
        String stratum = pair.get("stratum").asString();
        Answers first = STUDY.analysed().under(pair.get("first").asString(), stratum);
        Answers second = STUDY.analysed().under(pair.get("second").asString(), stratum);
        assertThat(row.get(0))
                .isEqualTo(CONDITIONS.get(pair.get("first").asString())
                        + CONDITIONS.get(pair.get("second").asString()));
        shows(
                row.get(2),
                pair.get("figure").asString().equals("accuracy") ? PERCENT : 1,
                statistic.of(first) - statistic.of(second),
                STUDY.resampling().interval(first, second, statistic));
        showsP(row.get(3), pair.get("p").asDouble());
        showsP(row.get(4), pair.get("holmP").asDouble());
    }

    @Test
    void rightDecisionsStandAgainstWrongOnes() {
        open("all");
        List<List<String>> shown = rows("#right-and-wrong table");
        for (int place = 0; place < 4; place++) {
            for (int wrong = 0; wrong < 2; wrong++) {
                Answers answers = under(place, wrong == 0 ? "correct" : "incorrect");
                showsFigure(shown.get(place).get(1 + wrong), 1, answers, INFORMEDNESS);
                showsFigure(shown.get(place).get(3 + wrong), 1, answers, MARKEDNESS);
                showsFigure(shown.get(place).get(5 + wrong), PERCENT, answers, Statistic.agreement());
            }
        }
    }
}
