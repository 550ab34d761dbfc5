package org.earshot.web.researcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.earshot.web.researcher.LibraryApplication.check;
import static org.earshot.web.researcher.LibraryApplication.choice;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.earshot.dataset.DemoVoices;
import org.earshot.dataset.Recording;
import org.earshot.lrp.Composite;
import org.earshot.lrp.Explainer;
import org.earshot.lrp.Relevance;
import org.earshot.lrp.RelevanceRequest;
import org.earshot.lrp.Target;
import org.earshot.lrp.device.DeviceChoice;
import org.earshot.model.Model;
import org.earshot.model.ModelFolder;
import org.earshot.model.ShippedModels;
import org.earshot.web.ApiClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The pages Models and Explore with the shipped AudioNet and the demo voices: in order, so that the network is opened once. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ModelPagesIT {

    private static final String MODEL = "audionet-digit";

    @TempDir
    private static Path folder;

    private static LibraryApplication library;

    @BeforeAll
    static void start() throws IOException {
        library = LibraryApplication.start(folder.resolve("data"));
    }

    @AfterAll
    static void stop() throws IOException {
        library.close();
    }

    @Test
    @Order(4)
    void modelSaysWhatItIsAndIsMeasuredInTheBackground() {
        try (ResearcherBrowser browser = library.browser()) {
            browser.link("Models").click();
            browser.page().waitForURL("**/models");
            check(browser, "models");
            browser.open("/models/audionet-sex");
            assertThat(browser.table("#accuracies table"))
                    .anySatisfy(row ->
                            assertThat(row).containsExactly("demo, held out, female speakers", "174", "250", "69.6%"));
            browser.open("/models/" + MODEL);
            assertThat(browser.page().locator(".architecture g")).hasCount(16);
            browser.button("Evaluate").click();
            browser.page().locator("#measured").waitFor();
            // What model.json tells of the same recordings.
            assertThat(browser.page().locator("#measured .tile").first()).containsText("64.8%259 of 400");
            assertThat(browser.page().locator("#examples article")).hasCount(6);
            assertThat(browser.page().locator("#examples .badge.wrong")).hasCount(3);
            browser.page().locator("#examples img").last().scrollIntoViewIfNeeded();
            browser.page()
                    .waitForFunction("[...document.querySelectorAll('#examples img')].at(-1).naturalWidth === 960");
            check(browser, "model");
            browser.open("/models/" + MODEL);
            assertThat(browser.page().locator("#measured .tile").first()).containsText("259 of 400");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    @Order(5)
    void whatExploreShowsIsWhatTheExplainerGives() {
        String id = "demo/7_espeak-scot-f3_2";
        Composite composite = Composite.named("epsilon");
        try (ResearcherBrowser browser = library.browser()) {
            browser.open("/explore");
            check(browser, "explore-empty");
            choice(browser, "Digit").selectOption("7");
            browser.page().getByLabel("Name has").fill("scot-f3_2");
            assertThat(choice(browser, "Recording")).hasValue(id);
            choice(browser, "Composite").selectOption("epsilon");
            choice(browser, "Explained class").selectOption("4");
            browser.button("Explain").click();
            browser.page().locator("#layers").waitFor();
            Relevance.Sample expected = explained(id, composite, 4);
            assertThat(browser.page().locator("#decision .truth"))
                    .containsText(
                            Pattern.compile("Truth\\s*7\\s*Network\\s*" + expected.predicted() + ".*Explained\\s*4"));
            assertThat(tile(browser, "Relevance starts with")).isCloseTo(expected.start(), within(0.001));
            assertThat(tile(browser, "Arrives at the recording")).isCloseTo(expected.sum(), within(0.001));
            String absorbed = expected.absorbedByBiases() < 0 ? "Biases added" : "Stayed in biases";
            assertThat(tile(browser, absorbed)).isCloseTo(100 * Math.abs(expected.absorbedByBiases()), within(0.051));
            List<List<String>> layers = browser.table("#layers table");
            assertThat(layers).hasSize(expected.layers().size());
            for (int at = 0; at < layers.size(); at++) {
                assertThat(number(layers.get(at).get(1)))
                        .isCloseTo(expected.layers().get(at).sum(), within(0.001));
            }
            List<List<String>> logits = browser.table("#logits table");
            for (int at = 0; at < logits.size(); at++) {
                assertThat(number(logits.get(at).get(1))).isCloseTo(expected.logits()[at], within(0.001));
            }
            browser.page().waitForFunction("document.querySelector('figure.large img').naturalWidth === 960");
            check(browser, "explore");
            browser.button("Next wrong decision").click();
            assertThat(browser.page().locator("#which [role=status]")).hasText("None of 1 decision is wrong.");
            browser.page().getByLabel("Name has").fill("scot-f3");
            choice(browser, "Digit").selectOption("8");
            assertThat(choice(browser, "Recording")).hasValue("demo/8_espeak-scot-f3_1");
            browser.button("Next wrong decision").click();
            assertThat(browser.page().locator("#decision .badge")).hasText("wrong");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    @Order(6)
    void pagesFitAPhone() {
        try (ResearcherBrowser browser =
                new ResearcherBrowser(library.application(), ResearcherBrowser.PHONE).logIn()) {
            Map<String, String> pages = Map.of(
                    "data", "/data",
                    "dataset", "/data/demo",
                    "models", "/models",
                    "model", "/models/" + MODEL,
                    "explore", "/explore?model=" + MODEL + "&recording=demo/0_espeak-gb-m1_1",
                    "system", "/system");
            pages.forEach((name, path) -> {
                browser.open(path);
                if (name.equals("explore")) {
                    browser.page().locator("#layers").waitFor();
                }
                check(browser, name);
            });
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    @Order(7)
    void whatIsNotThereIsSaid() {
        try (ResearcherBrowser browser = library.browser()) {
            browser.open("/data/nowhere");
            assertThat(browser.page().locator("h1")).containsText("no data set 'nowhere'");
            browser.open("/models/nothing");
            assertThat(browser.page().locator("h1")).containsText("no model 'nothing'");
            browser.open("/explore?recording=demo/none");
            assertThat(browser.page().locator("#decision [role=alert]"))
                    .containsText("There is no recording 'demo/none'");
        }
    }

    @Test
    @Order(7)
    void modelOfOnesOwnIsImportedAndAllItsFaultsAreListed() throws IOException {
        Path faulty = ModelFolder.waveform()
                .saying("\"kernel\": [9]", "\"kernel\": [7]")
                .without("fc2.bias")
                .write(folder.resolve("faulty"));
        Path mine = ModelFolder.waveform().write(folder.resolve("mine"));
        try (ResearcherBrowser browser = library.browser()) {
            browser.open("/models");
            importModel(browser, faulty);
            Locator alert = browser.page().locator("#model-import [role=alert]");
            assertThat(alert).containsText("conv1.weight");
            assertThat(alert).containsText("fc2.bias");
            check(browser, "model-faults");
            importModel(browser, mine);
            browser.page()
                    .locator("#models a", new Page.LocatorOptions().setHasText("mine"))
                    .waitFor();
            importModel(browser, mine);
            assertThat(browser.page().locator("#model-import")).containsText("It is here already");
            browser.open("/models/mine");
            assertThat(browser.page().locator("#training")).containsText("Nothing is known");
            assertThat(browser.page().locator(".architecture g")).hasCount(7);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void importModel(ResearcherBrowser browser, Path model) {
        browser.page().getByLabel("Folder").fill(model.toString());
        browser.button("Import").click();
    }

    @Test
    @Order(8)
    void soundsAndPicturesNeedALogin() {
        String explained = "?model=" + MODEL
                + "&recording=demo/0_espeak-gb-m1_1&composite=epsilon-plus&target=predicted&start=logit";
        for (String path : List.of(
                "/api/explore/picture.png" + explained,
                "/api/explore/heard.wav" + explained,
                "/api/explore/for.wav" + explained,
                "/api/recordings/sound.wav?recording=demo/0_espeak-gb-m1_1",
                "/api/recordings/waveform.png?recording=demo/0_espeak-gb-m1_1")) {
            assertThat(library.application().client().get(path).status())
                    .as(path)
                    .isEqualTo(401);
            Answer answer = library.application().researcher().get(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.header("Content-Type")).isEqualTo(path.contains(".wav") ? "audio/wav" : "image/png");
            assertThat(answer.header("Cache-Control")).contains("private");
        }
        assertThat(library.application()
                        .researcher()
                        .get("/api/explore/for.wav" + explained.replace("demo/", "nowhere/"))
                        .status())
                .isEqualTo(404);
        assertThat(library.application()
                        .researcher()
                        .get("/api/explore/for.wav")
                        .status())
                .isEqualTo(400);
    }

    private static Relevance.Sample explained(String id, Composite composite, int target) {
        Model model = ShippedModels.named(MODEL);
        Recording recording = DemoVoices.load().find(id).orElseThrow();
        float[] input = model.preprocessing().prepare(recording.read(), id).input();
        try (Explainer explainer =
                Explainer.open(model, library.application().folder().resolve("cache"), DeviceChoice.CPU)) {
            return explainer
                    .explain(
                            new float[][] {input},
                            RelevanceRequest.of(Target.of(target), composite).with(RelevanceRequest.Detail.SUMS))
                    .get(0);
        }
    }

    private static double tile(ResearcherBrowser browser, String name) {
        return number(browser.page()
                .locator("#decision .tile", new Page.LocatorOptions().setHasText(name))
                .locator("strong")
                .textContent());
    }

    private static double number(String shown) {
        return Double.parseDouble(shown.replace('\u2212', '-').replace("%", ""));
    }
}
