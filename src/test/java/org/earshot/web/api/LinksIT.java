package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.earshot.web.ApiClient;
import org.earshot.web.ApiClient.Answer;
import org.earshot.web.RunningApplication;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Personal links, from the researcher who makes them to the participant who uses them. */
class LinksIT {

    private final RunningApplication application = RunningApplication.get();
    private final ApiClient client = application.client();
    private final ApiClient researcher = application.researcher();

    @Test
    void linksAreMadeAsCsvAndAsJson() {
        application.publish(new TonesStudy("links-made").yaml());
        Answer csv = researcher
                .with("Accept", "text/csv")
                .post("/api/studies/links-made/links", "{\"kind\":\"single-use\",\"count\":3}");
        assertThat(csv.status()).as(csv.text()).isEqualTo(201);
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.header("Cache-Control")).contains("no-store");
        assertThat(csv.text().lines()).hasSize(4).first().isEqualTo("label,link");
        assertThat(csv.text().lines().skip(1))
                .allMatch(line -> line.matches(
                        "single-use-000[1-3],\\Q" + application.url() + "\\E/s/links-made#link=[A-Za-z0-9_-]{22}"));
        Answer json = make("links-made", "resumable", 2);
        assertThat(json.header("Content-Type")).startsWith("application/json");
        assertThat(json.json().get(1).path("label").asString()).isEqualTo("resumable-0005");
        assertThat(researcher.get("/api/studies/links-made/links").text())
                .isEqualTo(
                        "[{\"kind\":\"single-use\",\"made\":3,\"used\":0},{\"kind\":\"resumable\",\"made\":2,\"used\":0}]");
    }

    @Test
    void onlyHashesOfLinksAreStored() {
        String token = link("links-hashed", "resumable");
        List<String> rows = application
                .bean(JdbcClient.class)
                .sql("SELECT row_to_json(l)::text FROM personal_link l JOIN study s ON s.id = l.study_id"
                        + " WHERE s.slug = 'links-hashed'")
                .query(String.class)
                .list();
        assertThat(rows).singleElement().asString().doesNotContain(token);
    }

    @Test
    void makingLinksNeedsAResearcherAndSenseOfProportion() {
        application.publish(new TonesStudy("links-refused").yaml());
        String path = "/api/studies/links-refused/links";
        assertThat(client.post(path, "{\"kind\":\"resumable\",\"count\":1}").status())
                .isEqualTo(401);
        assertThat(client.get(path).status()).isEqualTo(401);
        for (String body : List.of(
                "{\"kind\":\"eternal\",\"count\":1}",
                "{\"kind\":\"resumable\",\"count\":0}",
                "{\"kind\":\"resumable\",\"count\":1001}",
                "{\"kind\":\"resumable\"}",
                "{}")) {
            assertProblem(researcher.post(path, body), 400);
            assertProblem(researcher.with("Accept", "text/csv").post(path, body), 400);
        }
        assertProblem(researcher.post("/api/studies/nowhere/links", "{\"kind\":\"resumable\",\"count\":1}"), 404);
        assertProblem(researcher.get("/api/studies/nowhere/links"), 404);
    }

    @Test
    void resumableLinkLeadsBackToItsSessionFromAnyDevice() {
        String link = link("links-resumable", "resumable");
        Answer first = start("links-resumable", link);
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        consent(first);
        Answer again = start("links-resumable", link);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("phase").asString()).isEqualTo("demographics");
        assertThat(token(again)).isNotEqualTo(token(first));
        assertThat(client.get("/api/participations/" + token(first)).status()).isEqualTo(200);
        assertThat(used("links-resumable", 1)).isEqualTo(1);
    }

    @Test
    void singleUseLinkIsUsedUpByTheConsent() {
        String link = link("links-single", "single-use");
        Answer first = start("links-single", link);
        assertThat(first.status()).isEqualTo(201);
        Answer whereTheResponseWasLost = start("links-single", link);
        assertThat(whereTheResponseWasLost.status()).isEqualTo(200);
        consent(first);
        Answer refused = start("links-single", link);
        assertProblem(refused, 409);
        assertThat(refused.json().path("reason").asString()).isEqualTo("link-used");
        assertThat(client.get("/api/participations/" + token(whereTheResponseWasLost))
                        .json()
                        .path("phase")
                        .asString())
                .isEqualTo("demographics");
        assertThat(used("links-single", 0)).isEqualTo(1);
    }

    @Test
    void openingALinkUsesNothingUp() {
        String link = link("links-opened", "single-use");
        for (int i = 0; i < 3; i++) {
            assertThat(client.with("Accept", "text/html").get("/s/links-opened").status())
                    .isEqualTo(200);
        }
        assertThat(used("links-opened", 0)).isZero();
        assertThat(start("links-opened", link).status()).isEqualTo(201);
    }

    @Test
    void withdrawalLeavesNoWayFromTheLinkToTheSession() {
        String link = link("links-withdrawn", "resumable");
        Answer started = start("links-withdrawn", link);
        client.post("/api/participations/" + token(started) + "/withdraw", "");
        Answer refused = start("links-withdrawn", link);
        assertProblem(refused, 409);
        assertThat(refused.json().path("detail").asString()).contains("withdrawn");
        assertThat(application
                        .bean(JdbcClient.class)
                        .sql("SELECT count(*) FROM personal_link l JOIN study s ON s.id = l.study_id"
                                + " WHERE s.slug = 'links-withdrawn' AND used AND session_id IS NULL")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void linksOfOtherStudiesAndMadeUpOnesAreUnknown() {
        String link = link("links-here", "resumable");
        application.publish(new TonesStudy("links-there").yaml());
        assertProblem(start("links-there", link), 404);
        assertProblem(start("links-here", "AAAAAAAAAAAAAAAAAAAAAA"), 404);
        assertProblem(start("links-here", ""), 404);
        assertProblem(start("links-here", "x".repeat(10_000)), 404);
    }

    @Test
    void linkAndRecruitingPlatformTogetherGiveOneSession() {
        String link = link("links-prolific", "resumable");
        String body = "{\"study\":\"links-prolific\",\"link\":\"" + link + "\",\"external\":{\"PROLIFIC_PID\":\"p\"}}";
        assertThat(client.post("/api/participations", body).status()).isEqualTo(201);
        assertThat(client.post("/api/participations", body).status()).isEqualTo(200);
        assertThat(start("links-prolific", link).status()).isEqualTo(200);
        assertThat(client.post(
                                "/api/participations",
                                "{\"study\":\"links-prolific\",\"external\":{\"PROLIFIC_PID\":\"p\"}}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void manyStartsAtOnceWithOneLinkAreOneSession() throws Exception {
        String link = link("links-at-once", "resumable");
        List<Callable<Integer>> starts =
                Collections.nCopies(30, () -> start("links-at-once", link).status());
        try (ExecutorService threads = Executors.newFixedThreadPool(30)) {
            List<Integer> statuses =
                    threads.invokeAll(starts).stream().map(Future::resultNow).toList();
            assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201);
        }
        assertThat(application
                        .bean(JdbcClient.class)
                        .sql("SELECT count(*) FROM session n JOIN study s ON s.id = n.study_id"
                                + " WHERE s.slug = 'links-at-once'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private String link(String slug, String kind) {
        application.publish(new TonesStudy(slug).yaml());
        String address = make(slug, kind, 1).json().get(0).path("link").asString();
        assertThat(address).startsWith(application.url() + "/s/" + slug + "#link=");
        return address.substring(address.indexOf("#link=") + "#link=".length());
    }

    private Answer make(String slug, String kind, int count) {
        Answer made = researcher.post(
                "/api/studies/" + slug + "/links", "{\"kind\":\"" + kind + "\",\"count\":" + count + "}");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made;
    }

    private int used(String slug, int kind) {
        JsonNode counts = researcher.get("/api/studies/" + slug + "/links").json();
        return counts.get(kind).path("used").asInt();
    }

    private Answer start(String slug, String link) {
        return client.post("/api/participations", "{\"study\":\"" + slug + "\",\"link\":\"" + link + "\"}");
    }

    private void consent(Answer started) {
        String path = "/api/participations/" + token(started) + "/steps";
        assertThat(client.post(path, "{\"phase\":\"consent\",\"data\":{\"agreed\":true}}")
                        .status())
                .isEqualTo(200);
    }

    private static String token(Answer started) {
        return started.json().path("token").asString();
    }

    private static void assertProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("detail").asString()).isNotBlank();
    }
}
