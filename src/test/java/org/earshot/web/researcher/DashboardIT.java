package org.earshot.web.researcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.earshot.web.ApiClient;
import org.earshot.web.RunningApplication;
import org.earshot.web.ScriptedParticipant;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The dashboard's and the API's figures against what the exported CSV says by independent code. */
class DashboardIT {

    private static final String SLUG = "dashboard";
    private static final int PARTICIPANTS = 6;
    private static final List<String> CONDITIONS =
            List.of("audible-explanation", "visual-explanation", "audible-signal", "visual-signal");
    private static final List<String> DIGITS =
            IntStream.range(0, 10).mapToObj(String::valueOf).toList();
    /** By scipy: norm.sf(t.isf(0.025, 5) * sqrt(6 / 5)). */
    private static final double TAIL_OF_SIX = 0.0024318;

    private static ResearcherBrowser browser;
    private static ExportedAnswers exported;

    @BeforeAll
    static void answersAreGivenAndTheirFileIsDownloaded() throws IOException {
        RunningApplication application = RunningApplication.get();
        application.publish(new TonesStudy(SLUG).yaml());
        Random random = new Random(42);
        for (int participant = 0; participant < PARTICIPANTS; participant++) {
            take(ScriptedParticipant.start(application.client(), SLUG), random, 0.15 * participant);
        }
        ScriptedParticipant.start(application.client(), SLUG).until("practice");
        browser = new ResearcherBrowser(application, ResearcherBrowser.DESKTOP).logIn();
        exported = ExportedAnswers.read(download("Download responses.csv"));
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    /** Answers 0 to 3, mostly: the decisions of this study, so that some guesses agree. */
    private static void take(ScriptedParticipant participant, Random random, double sevens) {
        while (!participant.phase().equals("finished")) {
            if (participant.phase().equals("trial")) {
                participant.answer(random.nextDouble() < sevens ? "7" : String.valueOf(random.nextInt(4)));
            } else {
                participant.advance();
            }
        }
    }

    private static String download(String link) throws IOException {
        browser.open("/studies/" + SLUG + "/export");
        Download download =
                browser.page().waitForDownload(() -> browser.link(link).click());
        try (var stream = download.createReadStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void exportHasEveryAnswerOnce() {
        assertThat(exported.rows()).hasSize(PARTICIPANTS * TonesStudy.TRIALS);
        assertThat(exported.sessions()).hasSize(PARTICIPANTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "correct", "incorrect"})
    void dashboardShowsWhatTheExportSays(String stratum) {
        browser.open("/studies/" + SLUG + "/results?decisions=" + stratum);
        compare(browser.table("#informedness table"), stratum, answers -> answers::informedness);
        compare(browser.table("#markedness table"), stratum, answers -> answers::markedness);
        compareConditions(stratum);
        compareMatrices(stratum);
    }

    private static void compare(
            List<List<String>> shown,
            String stratum,
            Function<ExportedAnswers, Function<String, OptionalDouble>> figure) {
        assertThat(shown).hasSize(10);
        for (int digit = 0; digit < 10; digit++) {
            List<String> row = shown.get(digit);
            assertThat(row.getFirst()).isEqualTo(DIGITS.get(digit));
            for (int place = 0; place < CONDITIONS.size(); place++) {
                OptionalDouble expected = figure.apply(exported.of(CONDITIONS.get(place), stratum))
                        .apply(DIGITS.get(digit));
                shows(row.get(place + 1), expected);
            }
        }
    }

    private static void compareConditions(String stratum) {
        List<List<String>> shown = browser.table("#conditions table");
        for (int place = 0; place < CONDITIONS.size(); place++) {
            ExportedAnswers answers = exported.of(CONDITIONS.get(place), stratum);
            List<String> row = shown.get(place);
            assertThat(row.get(1)).isEqualTo(String.valueOf(answers.sessions().size()));
            assertThat(row.get(2)).isEqualTo(String.valueOf(answers.rows().size()));
            List<OptionalDouble> informedness =
                    DIGITS.stream().map(answers::informedness).toList();
            List<OptionalDouble> markedness =
                    DIGITS.stream().map(answers::markedness).toList();
            shows(row.get(3), ExportedAnswers.mean(informedness));
            assertThat(row.get(4))
                    .isEqualTo(String.valueOf(informedness.stream()
                            .filter(OptionalDouble::isPresent)
                            .count()));
            shows(row.get(5), ExportedAnswers.mean(markedness));
            assertThat(row.get(7))
                    .isEqualTo(String.format(
                            Locale.ROOT, "%.1f%%", 100 * answers.agreement().orElseThrow()));
            assertThat(row.get(8)).isEqualTo(String.format(Locale.ROOT, "%.1f s", answers.medianMilliseconds() / 1000));
        }
    }

    private static void compareMatrices(String stratum) {
        for (int place = 0; place < CONDITIONS.size(); place++) {
            ExportedAnswers answers = exported.of(CONDITIONS.get(place), stratum);
            List<List<String>> shown = browser.table("#matrices .matrix-card:nth-child(" + (place + 1) + ") table");
            for (int decided = 0; decided < 10; decided++) {
                for (int answered = 0; answered < 10; answered++) {
                    assertThat(shown.get(decided).get(answered + 1))
                            .isEqualTo(String.valueOf(answers.count(DIGITS.get(decided), DIGITS.get(answered))));
                }
            }
        }
    }

    private static void shows(String shown, OptionalDouble expected) {
        if (expected.isEmpty()) {
            assertThat(shown).isEqualTo("n/a");
        } else {
            assertThat(Double.parseDouble(shown.replace('\u2212', '-')))
                    .isCloseTo(expected.getAsDouble(), within(0.005 + 1e-9));
        }
    }

    @Test
    void apiGivesTheSameFiguresExactly() {
        JsonNode evaluation = evaluation();
        assertThat(evaluation.get("participants").asInt()).isEqualTo(PARTICIPANTS);
        assertThat(evaluation.get("answers").asInt()).isEqualTo(exported.rows().size());
        assertThat(evaluation.get("cells").valueStream()).hasSize(4 * 3 * 10).allSatisfy(cell -> {
            ExportedAnswers answers = exported.of(
                    cell.get("condition").asString(), cell.get("stratum").asString());
            String label = cell.get("class").asString();
            is(cell.get("informedness"), answers.informedness(label));
            is(cell.get("markedness"), answers.markedness(label));
            assertThat(cell.get("tp").asLong()).isEqualTo(answers.count(label, label));
        });
    }

    private static void is(JsonNode given, OptionalDouble expected) {
        assertThat(given.isNull()).isEqualTo(expected.isEmpty());
        expected.ifPresent(value -> assertThat(given.asDouble()).isCloseTo(value, within(1e-12)));
    }

    @Test
    void differencesAreThoseOfTheExport() {
        assertThat(evaluation().get("comparisons").valueStream())
                .hasSize(6 * 3 * 3)
                .filteredOn(comparison -> comparison.get("figure").asString().equals("accuracy"))
                .allSatisfy(comparison -> {
                    double first = agreement(comparison, "first");
                    double second = agreement(comparison, "second");
                    assertThat(comparison.get("difference").asDouble()).isCloseTo(first - second, within(1e-12));
                    assertThat(comparison.get("participants").asInt()).isEqualTo(PARTICIPANTS);
                    assertThat(comparison.get("both").asInt()).isEqualTo(PARTICIPANTS);
                    assertThat(comparison.get("holmP").asDouble())
                            .isGreaterThanOrEqualTo(comparison.get("p").asDouble());
                });
    }

    private static double agreement(JsonNode comparison, String place) {
        return exported.of(
                        comparison.get(place).asString(),
                        comparison.get("stratum").asString())
                .agreement()
                .orElseThrow();
    }

    @Test
    void intervalIsThatOfResampledSessions() {
        JsonNode evaluation = evaluation();
        double[] expected = exported.agreementQuantiles(TAIL_OF_SIX, 20_000);
        assertThat(evaluation.get("accuracy").asDouble())
                .isCloseTo(exported.agreement().orElseThrow(), within(1e-12));
        assertThat(evaluation.get("accuracyInterval").get(0).asDouble()).isCloseTo(expected[0], within(0.02));
        assertThat(evaluation.get("accuracyInterval").get(1).asDouble()).isCloseTo(expected[1], within(0.02));
    }

    @Test
    void participantsAndStimuliAreExported() throws IOException {
        List<String> participants =
                download("Download participants.csv").lines().toList();
        assertThat(participants).hasSize(1 + PARTICIPANTS + 1);
        assertThat(participants.getFirst()).contains("question_age").contains("consent_version");
        assertThat(participants).filteredOn(line -> line.contains(",finished,")).hasSize(PARTICIPANTS);
        List<String> stimuli = download("Download stimuli.csv").lines().toList();
        assertThat(stimuli).hasSize(1 + 5 * CONDITIONS.size());
        List<String> ids = new ArrayList<>();
        stimuli.stream().skip(1).forEach(line -> ids.add(line.substring(0, line.indexOf(','))));
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(download("Download codebook.json")).contains("\"response_time_ms\"");
    }

    @Test
    void researchersDataNeedALogin() {
        ApiClient stranger = RunningApplication.get().client();
        for (String path : List.of("/evaluation", "/export/responses.csv", "/export/codebook.json")) {
            assertThat(stranger.get("/api/studies/" + SLUG + path).status()).isEqualTo(401);
        }
    }

    @Test
    void unknownStudiesAndFlagsAreProblemDocuments() {
        ApiClient researcher = RunningApplication.get().researcher();
        ApiClient.Answer unknown = researcher.get("/api/studies/nothing/export/responses.csv");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.header("Content-Type")).startsWith("application/problem+json");
        assertThat(researcher
                        .get("/api/studies/" + SLUG + "/export/responses.csv?include=everyone")
                        .status())
                .isEqualTo(400);
        assertThat(researcher
                        .get("/api/studies/" + SLUG + "/evaluation?include=test,simulated")
                        .status())
                .isEqualTo(200);
    }

    private static JsonNode evaluation() {
        ApiClient.Answer answer = RunningApplication.get().researcher().get("/api/studies/" + SLUG + "/evaluation");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }
}
