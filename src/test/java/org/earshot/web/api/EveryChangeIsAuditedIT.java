package org.earshot.web.api;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.earshot.account.AuditFilter;
import org.earshot.account.AuditLog;
import org.earshot.app.study.Publications;
import org.earshot.app.study.Publications.Publication;
import org.earshot.web.ApiClient;
import org.earshot.web.ApiClient.Answer;
import org.earshot.web.Researchers;
import org.earshot.web.RunningApplication;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever a researcher changes over HTTP stands in the audit log: all addresses are known here, those added today among them. */
class EveryChangeIsAuditedIT {

    private static final String STUDY = "/api/studies/{slug}";
    private static final String SLUG = "audited";
    private static final String OF_PARTICIPANTS = "participants' own doing, kept with their session";

    private static final Map<String, String> NOT_AUDITED = Map.of(
            "POST /api/participations", OF_PARTICIPANTS,
            "POST /api/participations/{token}/steps", OF_PARTICIPANTS,
            "PUT /api/participations/{token}/trials/{trial}/answer", OF_PARTICIPANTS,
            "POST /api/participations/{token}/events", OF_PARTICIPANTS,
            "POST /api/participations/{token}/withdraw", OF_PARTICIPANTS);

    private final RunningApplication application = RunningApplication.get();
    private final ApiClient researcher = application.researcher();
    private final Set<String> done = new TreeSet<>();

    @Test
    void everyChangeThatIsMadeOverHttpIsWrittenDown() throws InterruptedException {
        new Researchers(application).make("audited-guest");
        String yaml = new TonesStudy(SLUG).yaml();
        change(researcher.with("Content-Type", "application/yaml"), "POST", "/api/studies", yaml, "study-saved");
        change("POST", STUDY + "/copy", "{\"slug\":\"audited-copy\"}", "study-copied");
        change("POST", STUDY + "/prepare", "", "study-prepared");
        waitUntilDone();
        change("POST", STUDY + "/publish", "", "study-published");
        waitUntilDone();
        change("POST", STUDY + "/pause", "", "study-paused");
        change("POST", STUDY + "/resume", "", "study-resumed");
        change("POST", STUDY + "/links", "{\"kind\":\"resumable\",\"count\":1}", "links-made");
        change("POST", STUDY + "/sessions", "{\"flag\":\"test\"}", "preview-started");
        change("POST", STUDY + "/sessions", "{\"flag\":\"simulated\"}", "simulated-session-started");
        change("PUT", STUDY + "/sharing/{username}", "{\"role\":\"viewer\"}", "study-shared");
        change("DELETE", STUDY + "/sharing/{username}", "", "sharing-ended");
        change(
                "POST",
                STUDY + "/simulations",
                "{\"participants\":20,\"answering\":\"random\",\"pace\":\"like-people\"}",
                "simulation-started");
        change("POST", STUDY + "/simulations/stop", "", "simulation-stopped");
        change("DELETE", STUDY + "/simulations/{run}", "", "simulated-participants-deleted");
        change("DELETE", STUDY + "/simulations", "", "simulated-participants-deleted");
        change("POST", STUDY + "/close", "", "study-closed");
        change("POST", STUDY + "/resume", "", "study-reopened");
        researcher
                .with("Content-Type", "application/yaml")
                .post("/api/studies", yaml.replace("title: Tones", "title: Next"));
        change("DELETE", STUDY + "/draft", "", "draft-deleted");
        change(researcher, "POST", "/api/data/archives?layout=fsdd&name=none.zip", "no archive", "data-import-started");

        TreeSet<String> known = new TreeSet<>(NOT_AUDITED.keySet());
        known.addAll(done);
        assertThat(known).containsExactlyElementsOf(changing());
    }

    private void change(String method, String pattern, String body, String action) {
        change(researcher, method, pattern, body, action);
    }

    private void change(ApiClient client, String method, String pattern, String body, String action) {
        AuditLog log = application.bean(AuditLog.class);
        int before = log.find(AuditFilter.ALL, 0, Integer.MAX_VALUE).size();
        String path = pattern.replace("{slug}", SLUG)
                .replace("{username}", "audited-guest")
                .replace("{run}", "1");
        Answer answer = client.send(method, path, BodyPublishers.ofString(body));
        assertThat(answer.status()).as(pattern + ": " + answer.text()).isBetween(200, 204);
        assertThat(log.find(AuditFilter.ALL, 0, Integer.MAX_VALUE))
                .as(method + " " + pattern)
                .hasSizeGreaterThan(before)
                .first()
                .satisfies(entry -> {
                    assertThat(entry.action()).isEqualTo(action);
                    assertThat(entry.actor()).isEqualTo("admin");
                });
        done.add(method + " " + pattern.replaceAll("\\?.*", ""));
    }

    private void waitUntilDone() {
        Publications publications = application.bean(Publications.class);
        await().atMost(ofMinutes(1)).until(() -> !(publications.of(SLUG).orElseThrow() instanceof Publication.Running));
        assertThat(publications.of(SLUG)).contains(new Publication.Done());
    }

    private Set<String> changing() {
        TreeSet<String> changing = new TreeSet<>();
        application
                .bean(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(info -> {
                    List<RequestMethod> methods = info.getMethodsCondition().getMethods().stream()
                            .filter(method -> method != RequestMethod.GET)
                            .toList();
                    Objects.requireNonNull(info.getPathPatternsCondition()).getPatternValues().stream()
                            .filter(pattern -> pattern.startsWith("/api/"))
                            .forEach(pattern -> methods.forEach(method -> changing.add(method + " " + pattern)));
                });
        return changing;
    }
}
