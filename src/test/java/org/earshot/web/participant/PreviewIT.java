package org.earshot.web.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.earshot.web.Chromium;
import org.earshot.web.RunningApplication;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A researcher's preview: the participant's page on a session that never counts. */
class PreviewIT {

    private static RunningApplication application;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        application = RunningApplication.get();
        chromium = Chromium.start();
        application.publish(new TonesStudy("previewed").yaml());
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void previewSaysThatNothingCountsAndGoesOnAfterAReload() {
        for (BrowserContext device : new BrowserContext[] {chromium.laptop(), chromium.phone()}) {
            ParticipantPage preview = ParticipantPage.openAt(device, application.url(), link());
            preview.await("Nothing here counts.");
            assertThat(preview.page().url()).as("the token leaves the address").endsWith("/s/previewed/preview");
            assertThat(preview.page().title()).isEqualTo("Tones");
            preview.button("Agree and go on").waitFor();
            Accessibility.check(preview, "preview");
            preview.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(Path.of("target/screenshots/participant/preview-"
                                    + preview.page().viewportSize().width + ".png")));
            preview.page().getByRole(AriaRole.CHECKBOX).check();
            preview.button("Agree and go on").click();
            preview.await("About you");
            preview.page().reload();
            preview.await("About you");
            assertThat(preview.shows("Nothing here counts.")).isTrue();
            assertThat(preview.errors()).isEmpty();
        }
    }

    @Test
    void previewAndRealSessionInOneBrowserDoNotMix() {
        BrowserContext browser = chromium.laptop();
        ParticipantPage real =
                ParticipantPage.open(browser, application.url(), "previewed").begin();
        ParticipantPage preview = ParticipantPage.openAt(browser, application.url(), link());
        preview.button("Agree and go on").waitFor();
        real.answer("3");
        assertThat(real.progress()).isEqualTo("1 of 16");
        real.page().reload();
        real.awaitTrial();
        assertThat(real.progress()).isEqualTo("1 of 16");
        assertThat(real.shows("Nothing here counts.")).isFalse();
    }

    @Test
    void previewPageWithoutASessionSaysThatItIsOver() {
        for (String address : new String[] {"s/previewed/preview", "s/previewed/preview#session=of-nobody"}) {
            ParticipantPage page = ParticipantPage.openAt(chromium.laptop(), application.url(), address);
            page.await("This preview is over");
        }
    }

    @Test
    void sessionsThatCountCannotBeAskedForTheirStudy() {
        String token = application
                .client()
                .post("/api/participations", "{\"study\":\"previewed\"}")
                .json()
                .path("token")
                .asString();
        assertThat(application
                        .client()
                        .get("/api/participations/" + token + "/study")
                        .status())
                .isEqualTo(404);
    }

    private static String link() {
        return application
                .researcher()
                .post("/api/studies/previewed/sessions", "{\"flag\":\"test\"}")
                .json()
                .path("link")
                .asString()
                .substring(application.url().length() + 1);
    }
}
