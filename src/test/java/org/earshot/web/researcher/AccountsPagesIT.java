package org.earshot.web.researcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.earshot.web.Researchers;
import org.earshot.web.RunningApplication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Managing accounts, and one's own, in browsers. */
class AccountsPagesIT {

    private final RunningApplication application = RunningApplication.get();

    @ParameterizedTest
    @ValueSource(ints = {ResearcherBrowser.DESKTOP, ResearcherBrowser.PHONE})
    void accountIsMadeUsedForTheFirstTimeAndDisabled(int width) {
        String name = "carla-" + width;
        try (ResearcherBrowser admin = new ResearcherBrowser(application, width).logIn();
                ResearcherBrowser carla = new ResearcherBrowser(application, width)) {
            String password = makeAccount(admin, name);
            PageCheck.check(admin, "accounts");

            carla.logIn(name, password);
            assertThat(carla.page().locator("h1")).hasText("My account");
            carla.open("/studies");
            assertThat(carla.page().locator("h1")).hasText("My account");
            assertThat(application
                            .client()
                            .as(name, password)
                            .get("/api/studies")
                            .status())
                    .isEqualTo(403);
            PageCheck.check(carla, "first-password");
            changePassword(carla, password, "too short");
            assertThat(alert(carla)).containsText("at least 12 characters");
            changePassword(carla, password, "my name is " + name);
            assertThat(alert(carla)).containsText("without your name");
            changePassword(carla, "not the present one", "tea kettle seven");
            assertThat(alert(carla)).containsText("present password is another");
            changePassword(carla, password, "tea kettle seven");
            assertThat(carla.page().getByRole(AriaRole.STATUS)).containsText("The password is changed");
            assertThat(carla.page().locator("tbody tr")).hasCount(1);
            PageCheck.check(carla, "own-account");
            assertThat(application
                            .client()
                            .as(name, password)
                            .get("/api/studies")
                            .status())
                    .isEqualTo(401);
            assertThat(application
                            .client()
                            .as(name, "tea kettle seven")
                            .get("/api/studies")
                            .status())
                    .isEqualTo(200);
            carla.open("/studies");
            assertThat(carla.page().locator("h1")).hasText("Studies");
            assertThat(carla.link("Accounts")).hasCount(0);
            carla.page().navigate(application.url() + "/accounts");
            assertThat(carla.page().locator("h1")).containsText("no such page");

            action(admin, name, "Disable").click();
            admin.page()
                    .getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Disable"))
                    .click();
            assertThat(row(admin, name)).containsText("Disabled");
            carla.page().navigate(application.url() + "/studies");
            carla.page().waitForURL("**/login");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = ResearcherBrowser.DESKTOP)
    void lastAdministratorStaysAndResetPasswordsLogOut(int width) {
        new Researchers(application).make("dora");
        try (ResearcherBrowser admin = new ResearcherBrowser(application, width).logIn();
                ResearcherBrowser dora = new ResearcherBrowser(application, width)) {
            dora.logIn("dora", Researchers.PASSWORD);
            admin.open("/accounts");
            action(admin, "admin", "End administration").click();
            admin.button("Take the right away").click();
            assertThat(alert(admin)).containsText("only administrator who can log in");
            action(admin, "dora", "Reset the password").click();
            admin.page()
                    .getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Reset the password"))
                    .click();
            assertThat(admin.page().locator(".one-time")).containsText("'dora'");
            dora.page().navigate(application.url() + "/studies");
            dora.page().waitForURL("**/login");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = ResearcherBrowser.DESKTOP)
    void oneLogsOutEverywhereElse(int width) {
        new Researchers(application).make("elsa");
        try (ResearcherBrowser here = new ResearcherBrowser(application, width).logIn("elsa", Researchers.PASSWORD);
                ResearcherBrowser there =
                        new ResearcherBrowser(application, width).logIn("elsa", Researchers.PASSWORD)) {
            assertThat(there.sessionCookie()).isNotEqualTo(here.sessionCookie());
            here.link("elsa").click();
            assertThat(here.page().locator("tbody tr")).hasCount(2);
            assertThat(here.page().locator("tbody tr").first()).containsText("Chrome on Linux, this one");
            here.button("Log out everywhere else").click();
            assertThat(here.page().getByRole(AriaRole.STATUS)).containsText("here and nowhere else");
            there.page().navigate(application.url() + "/studies");
            there.page().waitForURL("**/login");
            here.open("/studies");
            assertThat(here.page().locator("h1")).hasText("Studies");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = ResearcherBrowser.DESKTOP)
    void loginBeginsASessionThatNobodyElseCanKnow(int width) {
        new Researchers(application).make("fay");
        try (ResearcherBrowser browser = new ResearcherBrowser(application, width)) {
            browser.open("/login");
            String before = browser.sessionCookie();
            browser.tryPassword("fay", Researchers.PASSWORD);
            assertThat(browser.page().locator("h1")).hasText("Studies");
            assertThat(browser.sessionCookie()).isNotEqualTo(before);
        }
    }

    private static String makeAccount(ResearcherBrowser admin, String name) {
        admin.open("/accounts");
        admin.page()
                .getByLabel("Name", new Page.GetByLabelOptions().setExact(true))
                .fill(name);
        admin.button("Make the account").click();
        Locator password = admin.page().locator(".one-time code");
        assertThat(password).hasText(Pattern.compile("[a-z2-9]{4}(-[a-z2-9]{4}){3}"));
        assertThat(row(admin, name)).containsText("Waits for a password");
        return password.textContent();
    }

    private static void changePassword(ResearcherBrowser browser, String present, String next) {
        browser.page().getByLabel("Present password").fill(present);
        browser.page()
                .getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
                .fill(next);
        browser.page().getByLabel("New password again").fill(next);
        browser.button("Change the password").click();
    }

    private static Locator alert(ResearcherBrowser browser) {
        return browser.page().getByRole(AriaRole.ALERT);
    }

    private static Locator row(ResearcherBrowser admin, String name) {
        return admin.page()
                .locator("tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(admin.page()
                                .getByRole(
                                        AriaRole.ROWHEADER,
                                        new Page.GetByRoleOptions()
                                                .setName(name)
                                                .setExact(true))));
    }

    private static Locator action(ResearcherBrowser admin, String name, String words) {
        return row(admin, name).getByText(Pattern.compile("^" + words));
    }
}
