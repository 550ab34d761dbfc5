package org.earshot.web.researcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.earshot.web.ApiClient;
import org.earshot.web.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the results say beyond figures per digit, recomputed from the exported files by counting their rows one by one. */
class RecomputedResultsIT {

    private static final String SLUG = "recomputed";
    private static final double EXACT = 1e-9;

    private static List<Map<String, String>> everything;
    private static List<Map<String, String>> rows;
    private static List<Map<String, String>> sessions;
    private static JsonNode results;

    @BeforeAll
    static void aStudyIsAnsweredAndExported() {
        new AnsweredStudy(SLUG).publishedAndAnswered(RunningApplication.get());
        everything = file("responses.csv");
        rows = everything.stream().filter(row -> get(row, "excluded").isEmpty()).toList();
        sessions = file("participants.csv");
        results = get("/evaluation").json();
    }

    private static ApiClient.Answer get(String path) {
        ApiClient.Answer answer = RunningApplication.get().researcher().get("/api/studies/" + SLUG + path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private static List<Map<String, String>> file(String name) {
        List<String> lines =
                get("/export/" + name).text().replace("\uFEFF", "").lines().toList();
        String[] header = lines.getFirst().split(",", -1);
        List<Map<String, String>> read = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",", -1);
            Map<String, String> row = new HashMap<>();
            for (int column = 0; column < header.length; column++) {
                row.put(header[column], fields[column]);
            }
            read.add(row);
        }
        return read;
    }

    private static String get(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static List<Map<String, String>> where(List<Map<String, String>> some, String column, String value) {
        return some.stream().filter(row -> get(row, column).equals(value)).toList();
    }

    private static boolean agrees(Map<String, String> row) {
        return get(row, "answer").equals(get(row, "prediction"));
    }

    private static boolean inStratum(Map<String, String> row, String stratum) {
        boolean right = get(row, "prediction").equals(get(row, "true_digit"));
        return stratum.equals("all") || stratum.equals("correct") == right;
    }

    /** A share of answers that agree, with its counts. */
    private static void isRate(JsonNode rate, List<Map<String, String>> some) {
        isRate(rate, some, RecomputedResultsIT::agrees);
    }

    private static void isRate(JsonNode rate, List<Map<String, String>> some, Predicate<Map<String, String>> hit) {
        long hits = some.stream().filter(hit).count();
        assertThat(rate.get("answers").asInt()).isEqualTo(some.size());
        assertThat(rate.get("hits").asLong()).isEqualTo(hits);
        assertThat(rate.get("participants").asLong())
                .isEqualTo(
                        some.stream().map(row -> get(row, "session")).distinct().count());
        if (some.isEmpty()) {
            assertThat(rate.get("share").isNull()).isTrue();
        } else {
            assertThat(rate.get("share").asDouble()).isCloseTo((double) hits / some.size(), within(EXACT));
        }
    }

    private static List<Map<String, String>> under(JsonNode node) {
        return where(rows, "condition", node.get("condition").asString());
    }

    /** Between the two neighbours in order, in proportion. */
    private static double quantile(List<Double> sorted, double level) {
        double place = level * (sorted.size() - 1);
        int below = (int) place;
        double low = sorted.get(below);
        return low + (place - below) * (sorted.get(Math.min(below + 1, sorted.size() - 1)) - low);
    }

    private static List<Double> times(List<Map<String, String>> some) {
        return some.stream()
                .map(row -> get(row, "response_time_ms"))
                .filter(time -> !time.isEmpty())
                .map(Double::valueOf)
                .sorted()
                .toList();
    }

    @Test
    void theStudyHasAllThatResultsHaveToShow() {
        assertThat(rows).hasSizeGreaterThan(100);
        assertThat(everything.stream().map(row -> get(row, "excluded")).distinct())
                .contains("", "unfinished", "screened-out", "fast-median", "same-answer", "too-fast", "too-slow");
    }

    @Test
    void responseTimesAreQuantilesOfTheRows() {
        assertThat(results.get("responseTimes").valueStream()).hasSize(12).allSatisfy(of -> {
            List<Double> sorted = times(under(of).stream()
                    .filter(row -> inStratum(row, of.get("stratum").asString()))
                    .toList());
            assertThat(of.get("answers").asInt()).isEqualTo(sorted.size());
            Map.of(
                            "percentile5",
                            0.05,
                            "lowerQuartile",
                            0.25,
                            "median",
                            0.5,
                            "upperQuartile",
                            0.75,
                            "percentile95",
                            0.95)
                    .forEach((name, level) ->
                            assertThat(of.get(name).asDouble()).isCloseTo(quantile(sorted, level), within(1e-6)));
        });
    }

    @Test
    void playsAreThoseOfTheRows() {
        assertThat(results.get("plays").valueStream()).hasSize(2).allSatisfy(of -> {
            List<Integer> plays = under(of).stream()
                    .map(row -> get(row, "plays"))
                    .filter(number -> !number.isEmpty())
                    .map(Integer::valueOf)
                    .toList();
            assertThat(of.get("answers").asInt()).isEqualTo(plays.size());
            assertThat(of.get("mean").asDouble())
                    .isCloseTo(plays.stream().mapToInt(n -> n).average().orElseThrow(), within(EXACT));
            assertThat(of.get("median").asDouble())
                    .isEqualTo(quantile(
                            plays.stream().map(Double::valueOf).sorted().toList(), 0.5));
            assertThat(of.get("once").asLong())
                    .isEqualTo(plays.stream().filter(n -> n == 1).count());
            assertThat(of.get("twice").asLong())
                    .isEqualTo(plays.stream().filter(n -> n == 2).count());
            assertThat(of.get("more").asLong())
                    .isEqualTo(plays.stream().filter(n -> n > 2).count());
        });
    }

    @Test
    void confidenceAndSecondChoicesAreThoseOfTheRows() {
        assertThat(results.get("confidence").valueStream())
                .hasSize(20)
                .allSatisfy(of -> isRate(
                        of.get("agreement"),
                        where(under(of), "confidence", of.get("confidence").asString())));
        assertThat(results.get("secondChoices").valueStream()).hasSize(4).allSatisfy(of -> {
            isRate(of.get("first"), under(of));
            isRate(
                    of.get("either"),
                    under(of),
                    row -> agrees(row) || get(row, "second_choice").equals(get(row, "prediction")));
        });
    }

    @Test
    void learningIsThatOfTheRows() {
        JsonNode learning = results.get("learning");
        assertThat(learning.get("allBlocks").valueStream())
                .hasSize(4)
                .allSatisfy(of -> isRate(
                        of.get("agreement"),
                        where(rows, "block", of.get("block").asString())));
        assertThat(learning.get("blocks").valueStream())
                .hasSize(16)
                .allSatisfy(of -> isRate(
                        of.get("agreement"),
                        where(under(of), "block", of.get("block").asString())));
        assertThat(learning.get("withinBlocks").valueStream())
                .isNotEmpty()
                .allSatisfy(of -> isRate(
                        of.get("agreement"),
                        under(of).stream()
                                .filter(row -> of.get("from").asInt() <= place(row)
                                        && place(row) <= of.get("to").asInt())
                                .toList()));
    }

    /** How many analysed answers of its session and block came up to this one. */
    private static long place(Map<String, String> row) {
        return where(where(rows, "session", get(row, "session")), "block", get(row, "block")).stream()
                .filter(other -> Integer.parseInt(get(other, "position")) <= Integer.parseInt(get(row, "position")))
                .count();
    }

    @Test
    void itemsAreThoseOfTheRows() {
        assertThat(results.get("items").valueStream())
                .hasSize((int) rows.stream()
                        .map(row -> get(row, "recording"))
                        .distinct()
                        .count())
                .isSortedAccordingTo(Comparator.comparingDouble(
                        item -> item.get("agreement").get("share").asDouble()))
                .allSatisfy(item -> {
                    List<Map<String, String>> here =
                            where(rows, "recording", item.get("recording").asString());
                    isRate(item.get("agreement"), here);
                    item.get("conditions")
                            .forEach(of -> isRate(
                                    of.get("agreement"),
                                    where(here, "condition", of.get("condition").asString())));
                    item.get("instead")
                            .forEach(instead -> assertThat(where(
                                            here,
                                            "answer",
                                            instead.get("answer").asString()))
                                    .hasSize(instead.get("count").asInt()));
                    assertThat(item.get("instead")
                                    .valueStream()
                                    .mapToLong(of -> of.get("count").asLong())
                                    .sum())
                            .isEqualTo(here.stream().filter(row -> !agrees(row)).count());
                });
    }

    @Test
    void exclusionsAreThoseOfTheRules() {
        JsonNode flow = results.get("exclusions");
        assertThat(flow.get("started").asInt()).isEqualTo(sessions.size());
        assertThat(flow.get("withdrawn").asInt())
                .isEqualTo(where(sessions, "phase", "withdrawn").size());
        assertThat(flow.get("all").get("answers").asInt()).isEqualTo(everything.size());
        assertThat(flow.get("analysed").get("answers").asInt()).isEqualTo(rows.size());
        flow.get("steps")
                .forEach(step -> assertThat(step.get("excluded").get("answers").asInt())
                        .as(step.toString())
                        .isEqualTo(
                                where(everything, "excluded", step.get("rule").asString())
                                        .size()));
        for (Map<String, String> session : sessions) {
            List<Map<String, String>> given = where(everything, "session", get(session, "session"));
            wholeSession(session, given)
                    .ifPresentOrElse(
                            rule -> assertThat(given)
                                    .allSatisfy(row ->
                                            assertThat(get(row, "excluded")).isEqualTo(rule)),
                            () -> given.forEach(RecomputedResultsIT::singleAnswer));
        }
    }

    /** By the limits of {@link AnsweredStudy}. */
    private static Optional<String> wholeSession(Map<String, String> session, List<Map<String, String>> given) {
        String phase = get(session, "phase");
        if (phase.equals("screened-out")) {
            return Optional.of("screened-out");
        } else if (!phase.equals("finished") && !phase.equals("debriefing")) {
            return Optional.of("unfinished");
        } else if (quantile(times(given), 0.5) < 300) {
            return Optional.of("fast-median");
        }
        boolean same = given.stream()
                .anyMatch(row -> where(given, "answer", get(row, "answer")).size() > 0.7 * given.size());
        return same ? Optional.of("same-answer") : Optional.empty();
    }

    private static void singleAnswer(Map<String, String> row) {
        double time = Double.parseDouble(get(row, "response_time_ms"));
        if (time < 250) {
            assertThat(get(row, "excluded")).isEqualTo("too-fast");
        } else if (time > 20_000) {
            assertThat(get(row, "excluded")).isEqualTo("too-slow");
        } else {
            assertThat(get(row, "excluded")).isIn("", "playback-not-finished", "sound-trouble");
        }
    }

    @Test
    void permutationsAndHolmsCorrectionAreRecomputed() {
        List<JsonNode> family = results.get("comparisons")
                .valueStream()
                .filter(of -> of.get("figure").asString().equals("accuracy")
                        && of.get("stratum").asString().equals("all"))
                .sorted(Comparator.comparingDouble(of -> of.get("p").asDouble()))
                .toList();
        assertThat(family).hasSize(6);
        double corrected = 0;
        for (int place = 0; place < family.size(); place++) {
            JsonNode of = family.get(place);
            assertThat(of.get("p").asDouble()).isCloseTo(permutationP(of), within(0.03));
            corrected = Math.max(
                    corrected, Math.min(1, (family.size() - place) * of.get("p").asDouble()));
            assertThat(of.get("holmP").asDouble()).isCloseTo(corrected, within(EXACT));
        }
    }

    /** Every participant has answers under both conditions; which is which is tossed for each. */
    private static double permutationP(JsonNode comparison) {
        List<String> people =
                rows.stream().map(row -> get(row, "session")).distinct().toList();
        int[][] first = counts(people, comparison.get("first").asString());
        int[][] second = counts(people, comparison.get("second").asString());
        double observed = Math.abs(difference(first, second, new boolean[people.size()]));
        Random random = new Random(3);
        int asFar = 0;
        for (int permutation = 0; permutation < 10_000; permutation++) {
            boolean[] swapped = new boolean[people.size()];
            for (int person = 0; person < swapped.length; person++) {
                swapped[person] = random.nextBoolean();
            }
            asFar += Math.abs(difference(first, second, swapped)) >= observed - 1e-12 ? 1 : 0;
        }
        return (1.0 + asFar) / 10_001;
    }

    private static int[][] counts(List<String> people, String condition) {
        return people.stream()
                .map(person -> where(where(rows, "session", person), "condition", condition))
                .map(given -> new int[] {
                    (int) given.stream().filter(RecomputedResultsIT::agrees).count(), given.size()
                })
                .toArray(int[][]::new);
    }

    private static double difference(int[][] first, int[][] second, boolean[] swapped) {
        double[] sums = new double[4];
        for (int person = 0; person < swapped.length; person++) {
            int[] one = swapped[person] ? second[person] : first[person];
            int[] other = swapped[person] ? first[person] : second[person];
            sums[0] += one[0];
            sums[1] += one[1];
            sums[2] += other[0];
            sums[3] += other[1];
        }
        return sums[0] / sums[1] - sums[2] / sums[3];
    }

    @Test
    void pagesShowWhatTheRowsSay() {
        try (ResearcherBrowser browser =
                new ResearcherBrowser(RunningApplication.get(), ResearcherBrowser.DESKTOP).logIn()) {
            browser.open("/studies/" + SLUG + "/results/participants");
            browser.page().locator("#participants table").waitFor();
            List<List<String>> shown = browser.table("#participants table");
            List<Map<String, String>> answering = sessions.stream()
                    .filter(session -> !where(everything, "session", get(session, "session"))
                            .isEmpty())
                    .toList();
            assertThat(shown).hasSameSizeAs(answering);
            for (List<String> line : shown) {
                Map<String, String> session =
                        where(answering, "number", line.getFirst()).getFirst();
                List<Map<String, String>> given = where(everything, "session", get(session, "session"));
                assertThat(line.get(3)).isEqualTo(String.valueOf(given.size()));
                assertThat(Double.parseDouble(line.get(4).replace("%", "")))
                        .isCloseTo(
                                100.0
                                        * given.stream()
                                                .filter(RecomputedResultsIT::agrees)
                                                .count()
                                        / given.size(),
                                within(0.05 + EXACT));
            }
        }
    }
}
