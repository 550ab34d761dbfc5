package org.earshot.web.researcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.earshot.account.Accounts;
import org.earshot.account.AuditFilter;
import org.earshot.account.AuditLog;
import org.earshot.web.Researchers;
import org.earshot.web.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pages of administrators that stayed open: every act on them asks anew whether somebody still is one. */
class LostAdministrationIT {

    private static final String NAME = "former-administrator";
    private static final RunningApplication APPLICATION = RunningApplication.get();

    @BeforeAll
    static void anAccountIsThere() {
        new Researchers(APPLICATION).administrator(NAME);
        new Researchers(APPLICATION).make("former-target");
    }

    /** Past the application, which would have logged the account out as well. */
    private static void administrator(boolean administrator) {
        APPLICATION
                .bean(JdbcClient.class)
                .sql("UPDATE account SET administrator = :is WHERE username = :name")
                .param("is", administrator)
                .param("name", NAME)
                .update();
    }

    private static void click(Locator inside, String button) {
        inside.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    @Test
    void nothingIsDoneForWhoIsNoAdministratorAnyMore() {
        administrator(true);
        int before = acts();
        try (ResearcherBrowser browser =
                new ResearcherBrowser(APPLICATION, ResearcherBrowser.DESKTOP).logIn(NAME, Researchers.PASSWORD)) {
            Page page = browser.open("/data").page();
            page.setDefaultTimeout(10_000);
            administrator(false);
            Locator folder = page.locator("#folder-import");
            folder.getByLabel("Folder").fill("/tmp");
            click(folder, "Import");
            assertThat(folder.getByRole(AriaRole.ALERT)).containsText("Nothing was imported. Only administrators");
            click(page.locator("#audiomnist"), "");
            assertThat(page.locator("#audiomnist").getByRole(AriaRole.ALERT)).containsText("Only administrators");
            PageCheck.check(browser, "lost-administration");

            administrator(true);
            browser.open("/models");
            administrator(false);
            Locator model = page.locator("#model-import");
            model.getByLabel("Folder").fill("/tmp");
            click(model, "Import");
            assertThat(model.getByRole(AriaRole.ALERT)).containsText("The model was not imported. Only administrators");

            administrator(true);
            browser.open("/accounts");
            administrator(false);
            page.locator("tr", new Page.LocatorOptions().setHasText("former-target"))
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Disable"))
                    .click();
            click(page.getByRole(AriaRole.DIALOG), "Disable");
            assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("Only administrators");
            assertThat(APPLICATION
                            .bean(Accounts.class)
                            .find("former-target")
                            .orElseThrow()
                            .disabled())
                    .isFalse();
            assertThat(acts()).isEqualTo(before);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    /** Whatever this account did, but for logging in. */
    private static int acts() {
        return (int) APPLICATION.bean(AuditLog.class).find(AuditFilter.ALL, 0, Integer.MAX_VALUE).stream()
                .filter(entry -> entry.actor().equals(NAME) && !entry.action().equals("logged-in"))
                .count();
    }
}
