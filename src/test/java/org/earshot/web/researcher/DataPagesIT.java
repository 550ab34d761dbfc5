package org.earshot.web.researcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.earshot.web.researcher.LibraryApplication.check;
import static org.earshot.web.researcher.LibraryApplication.choice;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.earshot.audio.WavWriter;
import org.earshot.audio.Waveform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The page Data with the demo voices, and imports of folders, archives and AudioMNIST: in order, since each adds to what is there. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DataPagesIT {

    private static final String WRONG_ALPHABET = "9_jackson_0.wav";

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
    @Order(1)
    void demoVoicesAreCountedHeardAndSeen() {
        try (ResearcherBrowser browser = library.browser()) {
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
        try (ResearcherBrowser browser = library.browser()) {
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
        try (ResearcherBrowser browser = library.browser()) {
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
            assertThat(library.application().folder().resolve("downloads")).isEmptyDirectory();
            assertThat(browser.complaints()).isEmpty();
        }
        assertThat(library.application()
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
        try (ResearcherBrowser browser = library.browser()) {
            browser.open("/data");
            Locator card = browser.page().locator("#audiomnist");
            assertThat(card).containsText("40 recordings of 2 speakers");
            browser.button("How large is it?").click();
            assertThat(card)
                    .containsText(
                            Pattern.compile("The archive has 0\\.0 MiB; about 0\\.2 MiB more are needed.* are free"));
            library.archive().held = true;
            browser.button("Download and import").click();
            Locator status = browser.page().locator("#import-status");
            assertThat(status).containsText("AudioMNIST from 127.0.0.1: Downloading (MiB)");
            check(browser, "fetching");
            browser.open("/studies").open("/data");
            assertThat(status).containsText("Downloading (MiB)");
            browser.button("Stop").click();
            assertThat(status).containsText("stopping");
            library.archive().held = false;
            assertThat(status).containsText("was stopped");
            browser.button("Go on with the download").click();
            browser.button("Go on and import").click();
            assertThat(status).containsText("40 new recordings, 0 replaced, 0 unchanged, 0 files skipped");
            assertThat(library.archive().starts).containsExactly(0L);
            assertThat(browser.page().locator("#datasets")).containsText("AudioMNIST");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void importFolder(ResearcherBrowser browser, String path) {
        browser.page().locator("#folder-import").getByLabel("Folder").fill(path);
        browser.page()
                .locator("#folder-import button", new Page.LocatorOptions().setHasText("Import"))
                .click();
    }
}
