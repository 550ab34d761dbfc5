package org.earshot.web.researcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Optional;
import java.util.regex.Pattern;
import org.earshot.account.Accounts;
import org.earshot.account.Accounts.NewAccount;
import org.earshot.account.Accounts.Password;
import org.earshot.account.AuditFilter;
import org.earshot.account.AuditLog;
import org.earshot.web.ApiClient.Answer;
import org.earshot.web.Researchers;
import org.earshot.web.RunningApplication;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A password that an administrator made is good for a while only. */
class OneTimePasswordIT {

    private static final RunningApplication APPLICATION = RunningApplication.get();

    private static void waiting(String name, String since) {
        String hash = APPLICATION.bean(PasswordEncoder.class).encode(Researchers.PASSWORD);
        APPLICATION.bean(Accounts.class).add(new NewAccount(name, Optional.of(hash), Password.ONE_TIME, false));
        APPLICATION
                .bean(JdbcClient.class)
                .sql("UPDATE account SET one_time_since = now() - CAST(:since AS interval) WHERE username = :name")
                .param("since", since)
                .param("name", name)
                .update();
    }

    @Test
    void expiredPasswordIsRefusedSayingWhatToDoAndReplacedByANewOne() {
        waiting("latecomer", "7 days 1 minute");
        String fresh;
        try (ResearcherBrowser admin = new ResearcherBrowser(APPLICATION, ResearcherBrowser.DESKTOP).logIn();
                ResearcherBrowser late = new ResearcherBrowser(APPLICATION, ResearcherBrowser.PHONE)) {
            late.open("/login").tryPassword("latecomer", Researchers.PASSWORD);
            assertThat(late.page().getByRole(AriaRole.ALERT))
                    .hasText(Pattern.compile("one-time password has expired. Ask an administrator"));
            PageCheck.check(late, "expired-password");
            late.open("/login").tryPassword("latecomer", "a wrong password");
            assertThat(late.page().getByRole(AriaRole.ALERT)).containsText("do not belong together");

            Page page = admin.open("/accounts").page();
            Locator row = page.locator("tbody tr", new Page.LocatorOptions().setHasText("latecomer"));
            assertThat(row).containsText("Password expired");
            row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Reset the password of latecomer"))
                    .click();
            page.getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Reset the password"))
                    .click();
            assertThat(page.locator(".one-time")).containsText("It is good for 7 days");
            assertThat(row).containsText("Waits for a password");
            PageCheck.check(admin, "reset-password");
            fresh = page.locator(".one-time code").innerText();

            late.logIn("latecomer", fresh);
            assertThat(late.page().locator("h1")).hasText("My account");
        }
        assertThat(APPLICATION
                        .bean(AuditLog.class)
                        .find(
                                new AuditFilter(
                                        Optional.of("latecomer"),
                                        Optional.empty(),
                                        Optional.of("login-refused"),
                                        Optional.empty(),
                                        Optional.empty()),
                                0,
                                10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.detail()).isEqualTo("the one-time password has expired"));
    }

    @Test
    void programsAreToldToo() {
        waiting("program-late", "8 days");
        waiting("program-early", "6 days 23 hours");
        Answer late =
                APPLICATION.client().as("program-late", Researchers.PASSWORD).get("/api/studies");
        assertThat(late.status()).isEqualTo(401);
        assertThat(late.json().path("detail").asString()).contains("expired", "administrator");
        assertThat(APPLICATION
                        .client()
                        .as("program-late", "wrong")
                        .get("/api/studies")
                        .json()
                        .path("detail")
                        .asString())
                .doesNotContain("expired");
        assertThat(APPLICATION
                        .client()
                        .as("program-early", Researchers.PASSWORD)
                        .get("/api/studies")
                        .status())
                .as("good, but to be replaced first")
                .isEqualTo(403);
    }
}
