package org.earshot.web.researcher;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.earshot.dataset.fetch.ArchiveServer;
import org.earshot.dataset.fetch.MadeArchive;
import org.earshot.web.RunningApplication;

/**
 * An application of one's own for the pages Data, Models and Explore, because imports change what is there for all. It knows an archive
 * of 2 speakers as AudioMNIST.
 */
record LibraryApplication(RunningApplication application, ArchiveServer archive) implements AutoCloseable {

    static LibraryApplication start(Path data) throws IOException {
        ArchiveServer archive = new ArchiveServer(MadeArchive.of(2, 2));
        return new LibraryApplication(
                RunningApplication.start(
                        data,
                        "--server.port=0",
                        "--EARSHOT_SHIPPED=false",
                        "--earshot.limits.per-address=100000",
                        "--earshot.audiomnist.address=" + archive.address(),
                        "--earshot.audiomnist.speakers=2",
                        "--earshot.audiomnist.recordings-of-each=20"),
                archive);
    }

    /** Logged in. */
    ResearcherBrowser browser() {
        return new ResearcherBrowser(application, ResearcherBrowser.DESKTOP).logIn();
    }

    /** A field of choices by its label. */
    static Locator choice(ResearcherBrowser browser, String label) {
        return browser.page().locator("label:has(> span:text-is('" + label + "')) > select");
    }

    static void check(ResearcherBrowser browser, String name) {
        PlaywrightAssertions.assertThat(browser.page()).hasTitle(Pattern.compile(".+ - Earshot"));
        PageCheck.check(browser, name);
    }

    @Override
    public void close() throws IOException {
        application.stop();
        archive.close();
    }
}
