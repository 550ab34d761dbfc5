package org.earshot.web.researcher;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import org.earshot.evaluation.planning.AssumedAgreement;
import org.earshot.evaluation.planning.PlannedComparison;
import org.earshot.evaluation.planning.PlannedItems;
import org.earshot.evaluation.planning.PowerPoint;
import org.earshot.evaluation.planning.PowerSimulation;
import org.earshot.study.configuration.Design;
import org.earshot.web.ApiClient;
import org.earshot.web.RunningApplication;
import org.earshot.web.ScriptedParticipant;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Differences, regression and planning on the researcher's pages. */
class StatisticsPagesIT {

    private static final String SLUG = "statistics";
    private static final RunningApplication APPLICATION = RunningApplication.get();

    @BeforeAll
    static void aStudyHasAnswers() {
        APPLICATION.publish(new TonesStudy(SLUG)
                .yaml("audible-explanation, visual-signal")
                .replace("correct: 2, incorrect: 2", "correct: 3, incorrect: 3"));
        Random random = new Random(7);
        for (int participant = 0; participant < 7; participant++) {
            ScriptedParticipant session = ScriptedParticipant.start(APPLICATION.client(), SLUG);
            while (!session.phase().equals("finished")) {
                if (session.phase().equals("trial")) {
                    session.answer(String.valueOf(random.nextInt(6)));
                } else {
                    session.advance();
                }
            }
        }
    }

    @Test
    void differencesOnThePageAreThoseOfTheApi() {
        JsonNode comparison = APPLICATION
                .researcher()
                .get("/api/studies/" + SLUG + "/evaluation")
                .json()
                .get("comparisons")
                .get(0);
        try (ResearcherBrowser browser = browser(ResearcherBrowser.DESKTOP)) {
            browser.open("/studies/" + SLUG + "/results");
            List<String> row = browser.table("#differences-accuracy table").getFirst();
            assertThat(row.get(0)).isEqualTo("Audible explanationVisual signal only");
            assertThat(row.get(1)).isEqualTo("7 / 7");
            assertThat(number(row.get(2)))
                    .isCloseTo(100 * comparison.get("difference").asDouble(), within(0.051));
            assertThat(number(row.get(3))).isCloseTo(comparison.get("p").asDouble(), within(0.00051));
            assertThat(row.get(4)).isEqualTo(row.get(3));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {ResearcherBrowser.DESKTOP, ResearcherBrowser.PHONE})
    void regressionComesWhileThePageIsRead(int width) {
        try (ResearcherBrowser browser = browser(width)) {
            browser.open("/studies/" + SLUG + "/results");
            List<List<String>> rows = browser.table("#regression table");
            assertThat(rows).hasSize(4);
            assertThat(rows.get(1).getFirst()).isEqualTo("Visual signal only instead of audible explanation");
            assertThat(rows).allSatisfy(row -> assertThat(number(row.get(1))).isPositive());
            assertThat(browser.page().locator("#regression").textContent())
                    .contains("Participants are few (7)")
                    .contains("84 answers");
            assertThat(browser.overflow()).isLessThanOrEqualTo(0);
            browser.screenshot("statistics-results");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {ResearcherBrowser.DESKTOP, ResearcherBrowser.PHONE})
    void planShowsPowerAndWidthOfTheAssumptions(int width) {
        try (ResearcherBrowser browser = browser(width)) {
            browser.open("/studies/" + SLUG + "/plan");
            browser.page()
                    .getByText("3 that the network decides rightly, 3 wrongly), as they were drawn")
                    .waitFor();
            browser.page().getByLabel("Audible explanation, right decisions, %").fill("90");
            browser.page().getByLabel("Audible explanation, wrong decisions, %").fill("60");
            browser.page().getByLabel("Numbers of participants").fill("10, 40, 20");
            browser.button("Simulate").click();
            List<List<String>> rows = browser.table("#power table");
            PlannedComparison plan = new PlannedComparison(
                    Design.WITHIN,
                    2,
                    new PlannedItems(3, 3),
                    new AssumedAgreement(0.9, 0.6),
                    AssumedAgreement.of(0.5),
                    0.8,
                    0.5,
                    0.05);
            PowerPoint expected = new PowerSimulation(plan, 7).of(20);
            assertThat(rows).extracting(List::getFirst).containsExactly("10", "20", "40");
            assertThat(number(rows.get(1).get(1))).isCloseTo(100 * expected.power(), within(0.051));
            assertThat(number(rows.get(1).get(2))).isCloseTo(100 * expected.width(), within(0.051));
            assertThat(browser.page().locator("#power svg .marker").count()).isEqualTo(6);
            assertThat(browser.overflow()).isLessThanOrEqualTo(0);
            browser.screenshot("plan");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void planIsKeptWithItsAssumptionsAndFilesAndDeleted() {
        APPLICATION.publish(new TonesStudy("kept-plan").yaml("audible-explanation, visual-signal"));
        try (ResearcherBrowser browser = browser(ResearcherBrowser.DESKTOP)) {
            Page page = browser.page();
            browser.open("/studies/kept-plan/plan");
            page.locator("#kept", new Page.LocatorOptions().setHasText("There are none yet"))
                    .waitFor();
            page.getByLabel("Numbers of participants").fill("8, 12");
            browser.button("Simulate").click();
            String csv = read(page.waitForDownload(
                    () -> browser.button("Download CSV with assumptions").click()));
            browser.button("Keep with the study").click();
            page.locator("#kept tbody tr").waitFor();
            assertThat(browser.table("#kept table").getFirst())
                    .startsWith(
                            "1",
                            "Audible explanation against visual signal only",
                            "60% / 60% against 50% / 50%",
                            "2 / 2",
                            "0.8 / 0.5",
                            "0.05",
                            "7",
                            "none");
            assertThat(browser.overflow()).isLessThanOrEqualTo(0);
            browser.screenshot("plan-kept");
            ApiClient researcher = APPLICATION.researcher();
            JsonNode kept = researcher.get("/api/studies/kept-plan/plans").json();
            assertThat(kept.get(0).path("assumptions").path("itemsWrong").asInt())
                    .isEqualTo(2);
            assertThat(kept.get(0).path("result").get(1).path("participants").asInt())
                    .isEqualTo(12);
            assertThat(researcher.get("/api/studies/kept-plan/plans/1/plan.csv").text())
                    .isEqualTo(csv)
                    .startsWith("participants,power,power_low")
                    .hasLineCount(3);
            assertThat(researcher.get("/api/studies/kept-plan/plans/1/plan.svg").text())
                    .contains("<svg")
                    .contains("Expected width of the 95% interval");
            assertThat(researcher.get("/api/studies/kept-plan/plans/2/plan.csv").status())
                    .isEqualTo(404);
            browser.button("Delete plan 1").click();
            page.getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete plan 1"))
                    .click();
            page.locator("#kept", new Page.LocatorOptions().setHasText("There are none yet"))
                    .waitFor();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void assumptionsAreTakenOverFromSimulatedParticipants() throws InterruptedException {
        String slug = "plan-pilot";
        APPLICATION.publish(new TonesStudy(slug)
                .yaml("audible-explanation, visual-signal")
                .replace("correct: 2, incorrect: 2", "correct: 6, incorrect: 6"));
        String simulations = "/api/studies/" + slug + "/simulations";
        APPLICATION.researcher().post(simulations, """
                {"participants":20,"answering":"accuracies","seed":3,"accuracies":{
                 "audible-explanation":{"right":0.8,"wrong":0.6},"visual-signal":{"right":0.3,"wrong":0}}}""");
        await().atMost(ofMinutes(1))
                .until(() -> !APPLICATION
                        .researcher()
                        .get(simulations)
                        .json()
                        .get(0)
                        .path("state")
                        .asString()
                        .equals("running"));
        try (ResearcherBrowser browser = browser(ResearcherBrowser.DESKTOP)) {
            Page page = browser.page();
            browser.open("/studies/" + slug + "/plan");
            browser.button("Take over from test sessions").click();
            page.getByText("There are no answers from test sessions yet").waitFor();
            browser.button("Take over from simulated participants").click();
            page.getByText("Taken over from 480 answers of 20 participants").waitFor();
            // 120 answers each: four standard errors.
            assertThat(number(page.getByLabel("Audible explanation, right decisions, %")
                            .inputValue()))
                    .isCloseTo(80, within(14.7));
            assertThat(number(page.getByLabel("Visual signal only, right decisions, %")
                            .inputValue()))
                    .isCloseTo(30, within(16.8));
            assertThat(page.getByLabel("Visual signal only, wrong decisions, %").inputValue())
                    .isEqualTo("1");
            browser.screenshot("plan-pilot");
        }
    }

    private static String read(Download download) {
        try {
            return Files.readString(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void planSaysWhatIsWrongWithAssumptions() {
        try (ResearcherBrowser browser = browser(ResearcherBrowser.DESKTOP)) {
            browser.open("/studies/" + SLUG + "/plan");
            says(browser, "Numbers of participants", "8, many", "'many' is not a number of participants");
            says(browser, "Numbers of participants", "4", "at least 5 are needed");
            says(browser, "Numbers of participants", "", "not a number of participants");
            browser.page().getByLabel("Numbers of participants").fill("8");
            says(browser, "Seed", "x", "The seed has to be a whole number");
            browser.page().getByLabel("Seed").fill("1");
            browser.page().getByLabel("Second condition").selectOption("audible-explanation");
            browser.button("Simulate").click();
            problem(browser, "Choose two different conditions").waitFor();
        }
    }

    private static void says(ResearcherBrowser browser, String label, String value, String words) {
        browser.page().getByLabel(label).fill(value);
        browser.button("Simulate").click();
        problem(browser, words).waitFor();
    }

    private static Locator problem(ResearcherBrowser browser, String words) {
        return browser.page().locator("[role=alert]", new Page.LocatorOptions().setHasText(words));
    }

    /** The number at the beginning. */
    private static double number(String shown) {
        return Double.parseDouble(shown.replace('\u2212', '-').replaceAll("[^-+0-9.].*", ""));
    }

    private static ResearcherBrowser browser(int width) {
        return new ResearcherBrowser(APPLICATION, width).logIn();
    }
}
