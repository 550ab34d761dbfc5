package org.earshot.web.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.account.Accounts;
import org.earshot.account.Accounts.NewAccount;
import org.earshot.account.Accounts.Password;
import org.earshot.account.AuditEntry;
import org.earshot.account.AuditFilter;
import org.earshot.account.AuditLog;
import org.earshot.web.Chromium;
import org.earshot.web.Researchers;
import org.earshot.web.RunningApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Logging in by a provider of OpenID Connect, in a browser. */
class ProviderLoginIT {

    private static SmallProvider provider;
    private static RunningApplication application;
    private static Chromium chromium;

    @BeforeAll
    static void providerAndApplication(@TempDir Path folder) throws Exception {
        provider = SmallProvider.start();
        application = RunningApplication.start(
                folder,
                "--server.port=0",
                "--server.forward-headers-strategy=native",
                "--earshot.oidc.issuer=" + provider.issuer(),
                "--earshot.oidc.client-id=" + SmallProvider.CLIENT,
                "--earshot.oidc.client-secret=" + SmallProvider.SECRET,
                "--earshot.oidc.name=Example University",
                "--earshot.oidc.make-accounts=true",
                "--earshot.oidc.allowed-domains=example.org",
                "--earshot.oidc.allowed-groups=audio,heads",
                "--earshot.oidc.administrator-groups=heads");
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        application.stop();
        provider.close();
    }

    private static Map<String, Object> person(String name, String email, boolean verified, List<String> groups) {
        return Map.of(
                "sub", "subject-of-" + name,
                "preferred_username", name,
                "email", email,
                "email_verified", verified,
                "groups", groups);
    }

    private static Page logIn() {
        Page page = chromium.laptop().newPage();
        page.navigate(application.url() + "/system");
        page.waitForURL("**/login");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Log in with Example University"))
                .click();
        return page;
    }

    private static void assertRefused(String words) {
        Page page = logIn();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText(words);
        page.navigate(application.url() + "/studies");
        page.waitForURL("**/login");
        page.context().close();
    }

    @Test
    void whoMayComeGetsAnAccountAndThePageThatWasAskedFor() {
        provider.person(person("ida", "ida@example.org", true, List.of("audio")));
        Page page = logIn();
        page.waitForURL("**/system**");
        assertThat(page.locator(".account a")).hasText("ida");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Accounts")))
                .hasCount(0);
        String cookie = page.context().cookies().stream()
                .filter(found -> found.name.equals("earshot"))
                .findFirst()
                .orElseThrow()
                .value;
        assertThat(application
                        .client()
                        .with("Cookie", "earshot=" + cookie)
                        .get("/api/studies")
                        .status())
                .as("the session is good for the API, too")
                .isEqualTo(200);
        page.navigate(application.url() + "/account");
        assertThat(page.locator("main")).containsText("You log in by Example University");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log out everywhere else"))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("nowhere else");
        page.navigate(application.url() + "/studies");
        assertThat(page.locator("h1")).hasText("Studies");
        page.context().close();
        assertThat(application.bean(AuditLog.class).find(AuditFilter.ALL, 0, 20))
                .extracting(AuditEntry::actor, AuditEntry::action, AuditEntry::detail)
                .contains(tuple("ida", "logged-in", "by Example University"));
    }

    @Test
    void groupMakesAdministratorsAndUnmakesThem() {
        provider.person(person("jan", "jan@example.org", true, List.of("heads")));
        Page page = logIn();
        page.waitForURL("**/system**");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Accounts")))
                .isVisible();
        page.context().close();
        provider.person(person("jan", "jan@example.org", true, List.of("audio")));
        Page later = logIn();
        later.waitForURL("**/system**");
        assertThat(later.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Accounts")))
                .hasCount(0);
        later.context().close();
    }

    @ParameterizedTest
    @EnumSource(value = SmallProvider.Lie.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void whatTheProviderDidNotSignForThisLoginIsRefused(SmallProvider.Lie lie) {
        provider.person(person("ida", "ida@example.org", true, List.of("audio")));
        provider.lie(lie);
        assertRefused("did not work");
    }

    @Test
    void whoMayNotComeIsTurnedAway() {
        provider.person(person("kai", "kai@example.com", true, List.of("audio")));
        assertRefused("may not come in");
        provider.person(person("kai", "kai@example.org", false, List.of("audio")));
        assertRefused("may not come in");
        provider.person(person("kai", "kai@example.org", true, List.of("cooks")));
        assertRefused("may not come in");
        assertThat(application.bean(Accounts.class).find("kai")).isEmpty();
    }

    @Test
    void nameAloneOpensNobodysAccount() {
        provider.person(person("admin", "admin@example.org", true, List.of("heads")));
        assertRefused("belongs to another account");
        application.bean(Accounts.class).add(new NewAccount("lea", Optional.empty(), Password.CHOSEN, false));
        provider.person(person("lea", "lea@example.org", true, List.of("audio")));
        Page prepared = logIn();
        prepared.waitForURL("**/system**");
        prepared.context().close();
        provider.person(Map.of(
                "sub", "another-lea",
                "preferred_username", "lea",
                "email", "lea@example.org",
                "email_verified", true,
                "groups", List.of("audio")));
        assertRefused("belongs to another account");
        application.bean(Accounts.class).disable("lea");
        provider.person(person("lea", "lea@example.org", true, List.of("audio")));
        assertRefused("may not come in");
    }

    @Test
    void sessionsCookieIsForThisSiteAndNoScriptAndOnlyOverTlsWhereThereIsTls() {
        String plain = application.client().get("/login").header("Set-Cookie");
        assertThat(plain).contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure");
        String behindTls = application
                .client()
                .with("X-Forwarded-Proto", "https")
                .get("/login")
                .header("Set-Cookie");
        assertThat(behindTls).contains("HttpOnly", "SameSite=Lax", "Secure");
    }

    @Test
    void passwordsStillWorkAndTheLoginPageIsAccessible() {
        new Researchers(application).make("mia");
        Page page = chromium.phone().newPage();
        page.navigate(application.url() + "/login");
        page.locator("h1").waitFor();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", "researcher", "login-provider-390.png"))
                .setFullPage(true));
        assertThat(new AxeBuilder(page)
                        .exclude("vaadin-connection-indicator")
                        .analyze()
                        .getViolations())
                .isEmpty();
        page.getByLabel("Name").fill("mia");
        page.getByLabel("Password").fill(Researchers.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in"))
                .click();
        assertThat(page.locator("h1")).hasText("Studies");
        page.context().close();
    }
}
