package org.earshot.web.researcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earshot.web.researcher.ShownTable.CONDITIONS;
import static org.earshot.web.researcher.ShownTable.PERCENT;
import static org.earshot.web.researcher.ShownTable.SECONDS;
import static org.earshot.web.researcher.ShownTable.shows;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.recomputed.Answer;
import org.earshot.recomputed.Answers;
import org.earshot.recomputed.Quantile;
import org.earshot.recomputed.Resampling;
import org.earshot.recomputed.Statistic;
import org.earshot.web.RunningApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages Times and plays, Learning, Items and Participants against what was recomputed from exported files. */
class RecomputedPagesIT {

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
        browser.open("/studies/" + RecomputedStudy.SLUG + "/results/" + page);
    }

    private static List<List<String>> rows(String selector, int expected) {
        List<List<String>> rows = ShownTable.rows(browser, selector);
        assertThat(rows).hasSize(expected);
        return rows;
    }

    /** The analysed answers under the condition that a row begins with. */
    private static Answers under(List<String> row) {
        return STUDY.analysed()
                .where(answer -> CONDITIONS.get(answer.condition()).equals(row.getFirst()));
    }

    private static void showsShare(String cell, Answers group, Predicate<Answer> hit) {
        Statistic share = Statistic.share(hit);
        shows(cell, PERCENT, share.of(group), STUDY.resampling().interval(group, share));
    }

    /** Participants, answers and agreement, one after the other. */
    private static void showsGroup(List<String> cells, Answers group) {
        shows(cells.get(0), group.sessions().size());
        shows(cells.get(1), group.size());
        showsShare(cells.get(2), group, Answer::agrees);
    }

    @Test
    void responseTimesAreThoseOfTheRows() {
        open("times");
        Map<String, String> strata =
                Map.of("All decisions", "all", "Right decisions", "correct", "Wrong decisions", "incorrect");
        rows("#response-times table", 12).forEach(row -> {
            Answers timed = under(row).in(strata.get(row.get(1))).where(Answer::timed);
            shows(row.get(2), timed.sessions().size());
            shows(row.get(3), timed.size());
            List<Double> levels = List.of(0.05, 0.25, 0.5, 0.75, 0.95);
            for (int level = 0; level < levels.size(); level++) {
                shows(
                        row.get(4 + level),
                        SECONDS,
                        Quantile.of(timed.times(), levels.get(level)),
                        levels.get(level) == 0.5
                                ? STUDY.resampling().interval(timed, Statistic.medianTime())
                                : NO_INTERVAL);
            }
        });
    }

    @Test
    void playsAreThoseOfTheRows() {
        open("times");
        rows("#plays table", 2).forEach(row -> {
            Answers heard = under(row);
            List<Double> plays = heard.all().stream()
                    .map(answer -> (double) answer.plays())
                    .sorted()
                    .toList();
            shows(row.get(1), heard.size());
            shows(row.get(2), plays.stream().mapToDouble(n -> n).average().orElseThrow());
            shows(row.get(3), Quantile.median(plays));
            shows(
                    row.get(4),
                    PERCENT * Statistic.share(answer -> answer.plays() == 1).of(heard));
            shows(
                    row.get(5),
                    PERCENT * Statistic.share(answer -> answer.plays() == 2).of(heard));
            shows(
                    row.get(6),
                    PERCENT * Statistic.share(answer -> answer.plays() > 2).of(heard));
        });
    }

    @Test
    void confidenceAndSecondChoicesAreThoseOfTheRows() {
        open("times");
        rows("#confidence table", 20)
                .forEach(row -> showsGroup(
                        row.subList(2, 5),
                        under(row).where(answer -> answer.confidence() == Integer.parseInt(row.get(1)))));
        rows("#second-choices table", 4).forEach(row -> {
            showsGroup(row.subList(1, 4), under(row));
            showsShare(
                    row.get(4),
                    under(row),
                    answer -> answer.agrees() || answer.second().equals(answer.decided()));
        });
    }

    @Test
    void learningIsThatOfTheRows() {
        open("learning");
        Map<Answer, Integer> places = RecomputedSharesIT.places(STUDY.analysed());
        rows("#within-blocks table", 24)
                .forEach(row -> showsGroup(
                        row.subList(2, 5),
                        under(row).where(answer -> places.get(answer) == Integer.parseInt(row.get(1)))));
        rows("#blocks details table", 16).forEach(row -> showsGroup(row.subList(2, 5), block(under(row), row.get(1))));
        rows("#blocks > .data-table table", 4)
                .forEach(row -> showsGroup(row.subList(1, 4), block(STUDY.analysed(), row.get(0))));
    }

    private static Answers block(Answers answers, String shown) {
        return answers.where(answer -> answer.block() == Integer.parseInt(shown));
    }

    @Test
    void itemsAreThoseOfTheRows() {
        open("items");
        rows("#items table", 6).forEach(row -> {
            Answers here = STUDY.analysed().where(answer -> row.get(0).contains(answer.recording() + ","));
            assertThat(here.each(Answer::recording)).hasSize(1);
            assertThat(here.each(Answer::spoken)).containsExactly(row.get(1));
            assertThat(here.each(Answer::decided)).containsExactly(row.get(2));
            showsShare(row.get(3), here, Answer::agrees);
            for (int place = 0; place < 4; place++) {
                showsShare(row.get(4 + place), here.under(RecomputedStudy.CONDITIONS.get(place)), Answer::agrees);
            }
            Matcher instead = Pattern.compile("(\\d)\\h\\((\\d+)\\)").matcher(row.get(8));
            assertThat(instead.results())
                    .isNotEmpty()
                    .allSatisfy(found -> assertThat(here.count(answer ->
                                    !answer.agrees() && answer.answered().equals(found.group(1))))
                            .isEqualTo(Integer.parseInt(found.group(2))));
        });
    }

    @Test
    void participantsAreThoseOfTheRows() {
        open("participants");
        rows("#participants table", STUDY.exported().sessions().size()).forEach(row -> {
            Map<String, String> session =
                    STUDY.participants().where("number", row.getFirst()).first();
            Answers given = STUDY.exported().of(session.get("session"));
            assertThat(row.get(2)).isEqualTo(leftOut(session.get("session"), given));
            shows(row.get(3), given.size());
            shows(row.get(4), PERCENT * Statistic.agreement().of(given));
            for (int place = 0; place < 4; place++) {
                shows(
                        row.get(5 + place),
                        PERCENT * Statistic.agreement().of(given.under(RecomputedStudy.CONDITIONS.get(place))));
            }
            shows(row.get(9), SECONDS * Quantile.median(given.times()));
            assertThat(row.get(10))
                    .isEqualTo(
                            session.get("attention_asked").equals("0")
                                    ? ""
                                    : session.get("attention_passed") + " of " + session.get("attention_asked"));
            assertThat(row.get(11)).isEqualTo(session.get("headphone_check"));
        });
    }

    private static String leftOut(String session, Answers given) {
        int gone = given.count(answer -> !answer.excluded().isEmpty());
        return STUDY.rules()
                .ofSession(session)
                .map(RecomputedExclusionsIT.WORDS::get)
                .orElse(gone == 0 ? "" : gone + (gone == 1 ? " answer" : " answers"));
    }
}
