package org.earshot.web.researcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.earshot.audio.WavWriter;
import org.earshot.audio.Waveform;
import org.earshot.dataset.DemoVoices;
import org.earshot.dataset.Recording;
import org.earshot.dataset.fetch.ArchiveServer;
import org.earshot.dataset.fetch.MadeArchive;
import org.earshot.lrp.Composite;
import org.earshot.lrp.DeviceChoice;
import org.earshot.lrp.Explainer;
import org.earshot.lrp.Relevance;
import org.earshot.lrp.RelevanceRequest;
import org.earshot.lrp.Target;
import org.earshot.model.Model;
import org.earshot.model.ModelFolder;
import org.earshot.model.ShippedModels;
import org.earshot.web.ApiClient.Answer;
import org.earshot.web.RunningApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages Data, Models and Explore with the shipped AudioNet and the demo voices. An application of its own, because imports
 * change what is there for all; the network is opened once.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LibraryPagesIT {

    private static final String MODEL = "audionet-digit";
    private static final String WRONG_ALPHABET = "9_jackson_0.wav";

    @TempDir
    private static Path folder;

    private static ArchiveServer archive;
    private static RunningApplication application;

    @BeforeAll
    static void start() throws IOException {
        archive = new ArchiveServer(MadeArchive.of(2, 2));
        application = RunningApplication.start(
                folder.resolve("data"),
                "--server.port=0",
                "--EARSHOT_SHIPPED=false",
                "--earshot.limits.per-address=100000",
                "--earshot.audiomnist.address=" + archive.address(),
                "--earshot.audiomnist.speakers=2",
                "--earshot.audiomnist.recordings-of-each=20");
    }

    @AfterAll
    static void stop() throws IOException {
        application.stop();
        archive.close();
    }

    @Test
    @Order(1)
    void demoVoicesAreCountedHeardAndSeen() {
        try (ResearcherBrowser browser = loggedIn()) {
            browser.link("Data").click();
            browser.page().waitForURL("**/data");
            check(browser, "data");
            assertThat(browser.table("#datasets table").getFirst())
                    .containsExactly("Demo voicesdemo", "1,100", "22", "11, 11", "10", "400", "0", "built in");
            browser.link("Demo voices").click();
            browser.page().waitForURL("**/data/demo");
            assertThat(browser.table("#speakers table")).hasSize(22);
            assertThat(browser.page().locator(".balance rect")).hasCount(220);
            Locator recordings = browser.page().locator("#recordings");
            assertThat(recordings.locator("figure")).hasCount(12);
            choice(browser, "Digit").selectOption("7");
            browser.page().getByLabel("Name has").fill("scot-f3_2");
            assertThat(recordings.locator("figure")).hasCount(1);
            assertThat(recordings).containsText("7_espeak-scot-f3_2");
            recordings.locator("img").scrollIntoViewIfNeeded();
            browser.page().waitForFunction("document.querySelector('#recordings img').naturalWidth === 480");
            browser.page().locator("#recordings audio").evaluate("audio => { audio.preload = 'auto'; audio.load(); }");
            browser.page().waitForFunction("document.querySelector('#recordings audio').duration > 0.1");
            check(browser, "dataset");
        }
    }

    @Test
    @Order(2)
    void folderIsImportedAndWhatWasSkippedIsSaidWithItsReason() throws IOException {
        Path source = Files.createDirectories(folder.resolve("recordings"));
        for (int take = 0; take < 3; take++) {
            WavWriter.write(new Waveform(new float[800], 8000), source.resolve("3_theo_" + take + ".wav"));
        }
        Files.writeString(source.resolve(WRONG_ALPHABET), "this is no sound");
        try (ResearcherBrowser browser = loggedIn()) {
            browser.open("/data");
            importFolder(browser, "recordings");
            Locator alert = browser.page().locator("#folder-import [role=alert]");
            assertThat(alert).containsText("write the whole path");
            importFolder(browser, source + "/nowhere");
            assertThat(alert).containsText("There is no folder " + source + "/nowhere");
            importFolder(browser, source.resolve(WRONG_ALPHABET).toString());
            assertThat(alert).containsText("is a file");
            browser.page().locator("#folder-import select").selectOption("audiomnist");
            importFolder(browser, source.toString());
            Locator status = browser.page().locator("#import-status");
            assertThat(status).containsText("holds no recordings in the layout audiomnist");
            browser.page().locator("#folder-import select").selectOption("fsdd");
            importFolder(browser, source.toString());
            assertThat(status).containsText("3 new recordings, 0 replaced, 0 unchanged, 1 file skipped");
            assertThat(browser.table("#import-status table").getFirst().getFirst())
                    .isEqualTo(WRONG_ALPHABET);
            assertThat(browser.table("#import-status table").getFirst().get(1)).contains("neither WAV nor FLAC");
            check(browser, "imported");
            browser.page().locator("#folder-import select").selectOption("fsdd");
            importFolder(browser, source.toString());
            assertThat(status).containsText("0 new recordings, 0 replaced, 3 unchanged, 1 file skipped");
            browser.link("Free Spoken Digit Dataset").click();
            assertThat(browser.page().locator("#skipped")).containsText(WRONG_ALPHABET);
        }
    }

    @Test
    @Order(2)
    void archiveIsSentAndImportedAndOneThatLeadsOutIsRefused() throws IOException {
        Path good = zip("good.zip", "sounds/3_theo_3.wav");
        Path evil = zip("evil.zip", "../../3_theo_4.wav");
        try (ResearcherBrowser browser = loggedIn()) {
            browser.open("/data");
            browser.button("Send and import").click();
            Locator card = browser.page().locator("#archive");
            assertThat(card).containsText("Choose a ZIP file first");
            send(browser, evil);
            Locator status = browser.page().locator("#import-status");
            assertThat(status).containsText("'../../3_theo_4.wav' would lie outside of its folder");
            send(browser, good);
            assertThat(status)
                    .containsText("fsdd from good.zip: 1 new recording, 0 replaced, 0 unchanged, 0 files skipped");
            assertThat(application.folder().resolve("downloads")).isEmptyDirectory();
            assertThat(browser.complaints()).isEmpty();
        }
        assertThat(application
                        .client()
                        .with("Content-Type", "application/zip")
                        .post("/api/data/archives?layout=fsdd&name=x", "x")
                        .status())
                .isEqualTo(401);
    }

    private static void send(ResearcherBrowser browser, Path archive) {
        browser.page().locator("#archive select").selectOption("fsdd");
        browser.page().locator("#archive input").setInputFiles(archive);
        browser.button("Send and import").click();
    }

    private static Path zip(String name, String entry) throws IOException {
        Path file = folder.resolve(name);
        Path sound = folder.resolve("sound.wav");
        WavWriter.write(new Waveform(new float[800], 8000), sound);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            Files.copy(sound, zip);
        }
        return file;
    }

    @Test
    @Order(3)
    void audioMnistIsFetchedStoppedAndGoneOnWith() {
        try (ResearcherBrowser browser = loggedIn()) {
            browser.open("/data");
            Locator card = browser.page().locator("#audiomnist");
            assertThat(card).containsText("40 recordings of 2 speakers");
            browser.button("How large is it?").click();
            assertThat(card)
                    .containsText(
                            Pattern.compile("The archive has 0\\.0 MiB; about 0\\.2 MiB more are needed.* are free"));
            archive.held = true;
            browser.button("Download and import").click();
            Locator status = browser.page().locator("#import-status");
            assertThat(status).containsText("AudioMNIST from 127.0.0.1: Downloading (MiB)");
            check(browser, "fetching");
            browser.open("/studies").open("/data");
            assertThat(status).containsText("Downloading (MiB)");
            browser.button("Stop").click();
            assertThat(status).containsText("stopping");
            archive.held = false;
            assertThat(status).containsText("was stopped");
            browser.button("Go on with the download").click();
            browser.button("Go on and import").click();
            assertThat(status).containsText("40 new recordings, 0 replaced, 0 unchanged, 0 files skipped");
            assertThat(archive.starts).containsExactly(0L);
            assertThat(browser.page().locator("#datasets")).containsText("AudioMNIST");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    @Order(4)
    void modelSaysWhatItIsAndIsMeasuredInTheBackground() {
        try (ResearcherBrowser browser = loggedIn()) {
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
        try (ResearcherBrowser browser = loggedIn()) {
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
        try (ResearcherBrowser browser = new ResearcherBrowser(application, ResearcherBrowser.PHONE).logIn()) {
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
        try (ResearcherBrowser browser = loggedIn()) {
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
        try (ResearcherBrowser browser = loggedIn()) {
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
            assertThat(application.client().get(path).status()).as(path).isEqualTo(401);
            Answer answer = application.researcher().get(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.header("Content-Type")).isEqualTo(path.contains(".wav") ? "audio/wav" : "image/png");
            assertThat(answer.header("Cache-Control")).contains("private");
        }
        assertThat(application
                        .researcher()
                        .get("/api/explore/for.wav" + explained.replace("demo/", "nowhere/"))
                        .status())
                .isEqualTo(404);
        assertThat(application.researcher().get("/api/explore/for.wav").status())
                .isEqualTo(400);
    }

    private static Relevance.Sample explained(String id, Composite composite, int target) {
        Model model = ShippedModels.named(MODEL);
        Recording recording = DemoVoices.load().find(id).orElseThrow();
        float[] input = model.preprocessing().prepare(recording.read(), id).input();
        try (Explainer explainer = Explainer.open(model, application.folder().resolve("cache"), DeviceChoice.CPU)) {
            return explainer
                    .explain(
                            new float[][] {input},
                            RelevanceRequest.of(Target.of(target), composite).with(RelevanceRequest.Detail.SUMS))
                    .get(0);
        }
    }

    private static Locator choice(ResearcherBrowser browser, String label) {
        return browser.page().locator("label:has(> span:text-is('" + label + "')) > select");
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

    private static void importFolder(ResearcherBrowser browser, String path) {
        browser.page().locator("#folder-import").getByLabel("Folder").fill(path);
        browser.page()
                .locator("#folder-import button", new Page.LocatorOptions().setHasText("Import"))
                .click();
    }

    private static void check(ResearcherBrowser browser, String name) {
        browser.screenshot(name);
        assertThat(browser.page()).hasTitle(Pattern.compile(".+ - Earshot"));
        assertThat(browser.overflow()).as("overflow of " + name).isLessThanOrEqualTo(0);
        List<String> violations = new AxeBuilder(browser.page())
                .exclude("vaadin-connection-indicator").analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
        assertThat(violations).as("accessibility of " + name).isEmpty();
    }

    private static ResearcherBrowser loggedIn() {
        return new ResearcherBrowser(application, ResearcherBrowser.DESKTOP).logIn();
    }
}
