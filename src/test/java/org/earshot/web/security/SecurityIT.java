package org.earshot.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.account.Accounts;
import org.earshot.web.ApiClient;
import org.earshot.web.ApiClient.Answer;
import org.earshot.web.RunningApplication;
import org.earshot.web.ScriptedParticipant;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.Test;

/** Who gets in, and what does not. */
class SecurityIT {

    private final RunningApplication application = RunningApplication.get();
    private final ApiClient client = application.client();

    @Test
    void researchersApiNeedsAPasswordAndSaysSoAsAProblem() {
        for (String path : List.of("/api/studies", "/api/studies/x", "/api/studies/x/export/responses.csv", "/api/x")) {
            Answer refused = client.get(path);
            assertThat(refused.status()).as(path).isEqualTo(401);
            assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
            assertThat(refused.header("WWW-Authenticate")).startsWith("Basic");
        }
        assertThat(client.as("admin", "wrong").get("/api/studies").status()).isEqualTo(401);
        assertThat(client.as("nobody", RunningApplication.ADMIN_PASSWORD)
                        .get("/api/studies")
                        .status())
                .isEqualTo(401);
        assertThat(application.researcher().get("/api/studies").status()).isEqualTo(200);
    }

    @Test
    void pagesOfResearchersLeadToTheLogin() {
        Answer page = client.with("Accept", "text/html").get("/studies");
        assertThat(page.status()).isEqualTo(302);
        assertThat(page.header("Location")).endsWith("/login");
        assertThat(client.with("Accept", "text/html").get("/login").status()).isEqualTo(200);
    }

    @Test
    void participantsPageIsOpenAndGuarded() {
        application.publish(new TonesStudy("guarded").yaml());
        Answer page = client.with("Accept", "text/html").get("/s/guarded");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'", "trusted-types")
                .doesNotContain("unsafe");
        assertThat(page.text()).doesNotContain("<style", " style=").doesNotContainPattern("<script(?![^>]* src=)");
        assertThat(page.header("Set-Cookie")).isEmpty();
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(client.get("/media/x").header("Content-Security-Policy")).startsWith("default-src 'none'");
    }

    @Test
    void scriptOfTheParticipantsPageIsKeptForEverUnderAnAddressThatChangesWithIt() {
        application.publish(new TonesStudy("scripted").yaml());
        Matcher source = Pattern.compile("src=\"(/participant/[^\"]+)\"")
                .matcher(client.get("/s/scripted").text());
        assertThat(source.find()).isTrue();
        assertThat(source.group(1)).matches("/participant/earshot-session-[0-9a-f]{32}\\.js");
        Answer script = client.get(source.group(1));
        assertThat(script.status()).isEqualTo(200);
        assertThat(script.header("Cache-Control")).contains("immutable", "max-age=31536000");
    }

    @Test
    void passwordIsStoredAsAHash() {
        Accounts.Account admin = application.bean(Accounts.class).find("admin").orElseThrow();
        assertThat(admin.password().orElseThrow().hash())
                .startsWith("{bcrypt}")
                .doesNotContain(RunningApplication.ADMIN_PASSWORD);
    }

    @Test
    void anotherSitesPageCannotUseAResearchersPassword() {
        ApiClient tricked = application.researcher().with("Sec-Fetch-Site", "cross-site");
        assertThat(tricked.post("/api/studies/x/publish", "").status()).isEqualTo(403);
        assertThat(application
                        .researcher()
                        .with("Sec-Fetch-Site", "same-origin")
                        .post("/api/studies/x/publish", "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void requestsOfAbsurdSizeAreRefused() {
        application.publish(new TonesStudy("size").yaml());
        String path = "/api/participations/"
                + ScriptedParticipant.start(client, "size").token() + "/steps";
        String huge = "{\"phase\":\"consent\",\"data\":{\"agreed\":true,\"x\":\"" + "x".repeat(70_000) + "\"}}";
        assertProblem(client.post(path, huge), 413);
        assertProblem(
                client.send(
                        "POST",
                        path,
                        BodyPublishers.ofInputStream(
                                () -> new ByteArrayInputStream(huge.getBytes(StandardCharsets.UTF_8)))),
                413);
        String deep = "{\"phase\":\"consent\",\"data\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
        assertProblem(client.post(path, deep), 400);
    }

    @Test
    void wrongMethodsAndTypesAreProblems() {
        assertWrongMethod(client.send("DELETE", "/api/participations/x", BodyPublishers.noBody()), "GET");
        assertProblem(client.with("Content-Type", "text/plain").post("/api/participations", "hello"), 415);
        assertWrongMethod(client.get("/api/participations"), "POST");
        assertProblem(client.get("/api/participations/a/b/c/d"), 404);
        assertProblem(client.post("/api/participations", "{\"study\":\"x\",\"admin\":true}"), 400);
        assertProblem(client.post("/api/participations", "{}"), 400);
    }

    @Test
    void apiIsDescribed() {
        Answer description = client.get("/v3/api-docs");
        assertThat(description.status()).isEqualTo(200);
        assertThat(description.json().path("paths").propertyNames())
                .contains(
                        "/api/participations",
                        "/api/participations/{token}",
                        "/api/participations/{token}/steps",
                        "/api/participations/{token}/trials/{trial}/answer",
                        "/api/participations/{token}/withdraw",
                        "/media/{id}",
                        "/api/studies",
                        "/api/studies/{slug}",
                        "/api/studies/{slug}/publish",
                        "/api/studies/{slug}/close",
                        "/api/studies/{slug}/evaluation");
    }

    private static void assertWrongMethod(Answer answer, String allowed) {
        assertProblem(answer, 405);
        assertThat(answer.header("Allow")).isEqualTo(allowed);
    }

    private static void assertProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("detail").asString()).isNotBlank();
    }
}
