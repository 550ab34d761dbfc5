package org.earshot.web.researcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.earshot.recomputed.Answers;
import org.earshot.recomputed.Statistic;
import org.earshot.web.ApiClient;
import org.earshot.web.RunningApplication;
import org.earshot.web.ScriptedParticipant;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dashboard of a study without exclusion rules against the files that are downloaded from its page Export. */
class DashboardIT {

    private static final String SLUG = "dashboard";
    private static final int PARTICIPANTS = 6;
    private static final List<String> CONDITIONS =
            List.of("audible-explanation", "visual-explanation", "audible-signal", "visual-signal");
    private static final List<String> DIGITS =
            IntStream.range(0, 10).mapToObj(String::valueOf).toList();

    private static ResearcherBrowser browser;
    private static Answers exported;

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
        exported = Answers.read(download("Download responses.csv"));
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
        assertThat(exported.all()).hasSize(PARTICIPANTS * TonesStudy.TRIALS);
        assertThat(exported.sessions()).hasSize(PARTICIPANTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "correct", "incorrect"})
    void dashboardShowsWhatTheExportSays(String stratum) {
        browser.open("/studies/" + SLUG + "/results?decisions=" + stratum);
        compare(browser.table("#informedness table"), stratum, Statistic::informedness);
        compare(browser.table("#markedness table"), stratum, Statistic::markedness);
        compareConditions(stratum);
        compareMatrices(stratum);
    }

    private static void compare(List<List<String>> shown, String stratum, Function<String, Statistic> figure) {
        assertThat(shown).hasSize(10);
        for (int digit = 0; digit < 10; digit++) {
            List<String> row = shown.get(digit);
            assertThat(row.getFirst()).isEqualTo(DIGITS.get(digit));
            for (int place = 0; place < CONDITIONS.size(); place++) {
                ShownTable.shows(
                        row.get(place + 1),
                        figure.apply(DIGITS.get(digit)).of(exported.under(CONDITIONS.get(place), stratum)));
            }
        }
    }

    private static void compareConditions(String stratum) {
        List<List<String>> shown = browser.table("#conditions table");
        for (int place = 0; place < CONDITIONS.size(); place++) {
            Answers answers = exported.under(CONDITIONS.get(place), stratum);
            List<String> row = shown.get(place);
            assertThat(row.get(1)).isEqualTo(String.valueOf(answers.sessions().size()));
            assertThat(row.get(2)).isEqualTo(String.valueOf(answers.size()));
            ShownTable.shows(
                    row.get(3), Statistic.macro(Statistic::informedness).of(answers));
            assertThat(row.get(4)).isEqualTo(defined(answers, Statistic::informedness));
            ShownTable.shows(row.get(5), Statistic.macro(Statistic::markedness).of(answers));
            assertThat(row.get(6)).isEqualTo(defined(answers, Statistic::markedness));
            ShownTable.shows(row.get(7), 100 * Statistic.agreement().of(answers));
            ShownTable.shows(row.get(8), Statistic.medianTime().of(answers) / 1000);
        }
    }

    private static String defined(Answers answers, Function<String, Statistic> figure) {
        return String.valueOf(DIGITS.stream()
                .filter(digit -> !Double.isNaN(figure.apply(digit).of(answers)))
                .count());
    }

    private static void compareMatrices(String stratum) {
        for (int place = 0; place < CONDITIONS.size(); place++) {
            Answers answers = exported.under(CONDITIONS.get(place), stratum);
            List<List<String>> shown = browser.table("#matrices .matrix-card:nth-child(" + (place + 1) + ") table");
            for (int decided = 0; decided < 10; decided++) {
                for (int answered = 0; answered < 10; answered++) {
                    assertThat(shown.get(decided).get(answered + 1))
                            .isEqualTo(String.valueOf(answers.count(DIGITS.get(decided), DIGITS.get(answered))));
                }
            }
        }
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
}
