package org.earshot.web.researcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.earshot.study.sharing.Role;
import org.earshot.study.sharing.Sharing;
import org.earshot.web.Researchers;
import org.earshot.web.RunningApplication;
import org.earshot.web.ScriptedParticipant;
import org.earshot.web.TonesStudy;
import org.earshot.web.researcher.account.AccountsView;
import org.earshot.web.researcher.account.LoginView;
import org.earshot.web.researcher.setup.SetupView;
import org.earshot.web.researcher.studies.StudiesView;
import org.earshot.web.researcher.study.StudyPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Walks all pages of researchers, those that were added today among them, as everybody who may come. */
class EveryPageIT {

    private static final String SLUG = "every-page";

    /**
     * How buttons begin that change nothing of a study: whoever adds another such button adds it here, and whatever is not here
     * is for those who may change the study.
     */
    private static final List<String> HARMLESS = List.of(
            "Download",
            "With test",
            "Copy",
            "All versions",
            "Compare versions",
            "See the stimuli",
            "Go through the checklist",
            "SVG",
            "PNG",
            "Pause updates",
            "Go on with updates",
            "Simulate", // a plan's arithmetic
            "Take over from",
            "Look at the results",
            "Show",
            "Newer",
            "Older");

    private static final RunningApplication APPLICATION = RunningApplication.get();
    private static final Researchers RESEARCHERS = new Researchers(APPLICATION);

    @BeforeAll
    static void aSharedStudy() {
        APPLICATION.publish(new TonesStudy(SLUG).yaml().replace("title: Tones", "title: A secret title"));
        ScriptedParticipant.start(APPLICATION.client(), SLUG).until("finished");
        RESEARCHERS.make("page-viewer");
        RESEARCHERS.make("page-stranger");
        APPLICATION.bean(Sharing.class).share(SLUG, "page-viewer", Role.VIEWER);
    }

    private static List<Class<?>> pages() {
        List<Class<?>> pages = new ClassFileImporter()
                .importPackages("org.earshot.web").stream()
                        .filter(type -> type.isAnnotatedWith(Route.class))
                        .<Class<?>>map(type -> type.reflect())
                        .toList();
        assertThat(pages).contains(SetupView.class, StudiesView.class, AccountsView.class);
        return pages;
    }

    private static String path(Class<?> page) {
        return page.getAnnotation(Route.class).value();
    }

    /** With the study for a slug, and its first version for everything else. */
    private static String address(Class<?> page) {
        return "/" + path(page).replace(":slug", SLUG).replaceAll(":[a-zA-Z]+(\\([^/]*\\))?", "1");
    }

    private static boolean ofAStudy(Class<?> page) {
        return path(page).startsWith("studies/:");
    }

    @Test
    void pageOfAStudyIsAStudyPageWhichAsksWhoMayLook() {
        for (Class<?> page : pages()) {
            assertThat(Component.class).isAssignableFrom(page);
            assertThat(path(page).contains(":slug") || ofAStudy(page))
                    .as(page + " and its address")
                    .isEqualTo(StudyPage.class.isAssignableFrom(page));
        }
    }

    @Test
    void onlyTheLoginIsOpenToEverybody() {
        for (Class<?> page : pages()) {
            assertThat(page.isAnnotationPresent(AnonymousAllowed.class))
                    .as(page.toString())
                    .isEqualTo(page == LoginView.class);
            assertThat(page == LoginView.class
                            || page.isAnnotationPresent(PermitAll.class)
                            || page.isAnnotationPresent(RolesAllowed.class))
                    .as(page.toString())
                    .isTrue();
            if (page != LoginView.class) {
                assertThat(APPLICATION
                                .client()
                                .with("Accept", "text/html")
                                .get(address(page))
                                .header("Location"))
                        .as(page.toString())
                        .endsWith("/login");
            }
        }
    }

    @Test
    void strangersFindNothingOfAStudyAndNoPageOfAdministrators() {
        try (ResearcherBrowser stranger = new ResearcherBrowser(APPLICATION, ResearcherBrowser.DESKTOP)
                .logIn("page-stranger", Researchers.PASSWORD)) {
            for (Class<?> page : pages()) {
                if (ofAStudy(page)) {
                    stranger.page().navigate(APPLICATION.url() + address(page));
                    assertThat(stranger.page().locator("h1")).hasText("There is no study '" + SLUG + "'.");
                } else if (page.isAnnotationPresent(RolesAllowed.class)) {
                    stranger.page().navigate(APPLICATION.url() + "/" + path(page));
                    assertThat(stranger.page().locator("h1")).containsText("There is no");
                }
            }
            for (String elsewhere : List.of("/studies", "/new-study?from=" + SLUG, "/new-study?copy=" + SLUG)) {
                stranger.open(elsewhere);
                assertThat(stranger.page().content()).as(elsewhere).doesNotContain("A secret title");
                assertThat(stranger.page()
                                .evaluate(
                                        "[...document.querySelectorAll('textarea, input')].map(e => e.value).join(' ')")
                                .toString())
                        .as(elsewhere)
                        .doesNotContain("A secret title");
            }
        }
    }

    @Test
    void viewersAreOfferedNothingThatChangesTheStudy() {
        try (ResearcherBrowser viewer = new ResearcherBrowser(APPLICATION, ResearcherBrowser.DESKTOP)
                .logIn("page-viewer", Researchers.PASSWORD)) {
            for (Class<?> page : pages()) {
                if (ofAStudy(page)) {
                    viewer.open(address(page));
                    assertThat(viewer.page().locator("h1")).hasText("A secret title");
                    List<String> buttons = viewer.page()
                            .locator("main button:not([data-table]), main a.button")
                            .filter(new Locator.FilterOptions().setVisible(true))
                            .allTextContents();
                    assertThat(buttons)
                            .as("buttons for viewers on " + path(page))
                            .allMatch(words -> HARMLESS.stream().anyMatch(words.strip()::startsWith));
                }
            }
            assertThat(viewer.complaints()).isEmpty();
        }
    }
}
