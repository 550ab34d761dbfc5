package org.earshot.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.earshot.web.ApiClient;
import org.earshot.web.ApiClient.Answer;
import org.earshot.web.RunningApplication;
import org.earshot.web.ScriptedParticipant;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The limits over HTTP, with 1 request per second of a token, 10 of an address, and 3 failed logins per minute. */
class RateLimitsIT {

    /** More than any of the buckets holds, with what is refilled meanwhile. */
    private static final int MANY = 2000;

    @Test
    void hurryIsSlowedDownPerTokenThenPerAddressAndNothingIsLost(@TempDir Path folder) {
        RunningApplication application = RunningApplication.start(
                folder,
                "--server.port=0",
                "--earshot.limits.per-token=1",
                "--earshot.limits.per-address=10",
                "--earshot.limits.failed-logins=3");
        try {
            application.publish(new TonesStudy("hurry").yaml());
            ApiClient client = application.client();
            ScriptedParticipant hasty = ScriptedParticipant.start(client, "hurry");
            ScriptedParticipant calm = ScriptedParticipant.start(client, "hurry");
            hasty.step("consent", "{\"agreed\":true}");

            String path = "/api/participations/" + hasty.token();
            assertRefused(untilRefused(() -> client.get(path)));
            assertThat(client.get("/api/participations/" + calm.token()).status())
                    .isEqualTo(200);

            ApiClient wrong = client.as("admin", "wrong");
            assertRefused(untilRefused(() -> wrong.get("/api/studies")));
            assertThat(application.researcher().get("/api/studies").status())
                    .as("even the right password waits")
                    .isEqualTo(429);
            assertThat(client.get("/api/participations/" + calm.token()).status())
                    .isEqualTo(200);

            assertRefused(untilRefused(() -> client.get("/media/none")));
            assertThat(client.with("Accept", "text/html").get("/s/hurry").status())
                    .as("pages are not limited")
                    .isEqualTo(200);
        } finally {
            application.stop();
        }
    }

    private static Answer untilRefused(Supplier<Answer> request) {
        Answer answer = request.get();
        for (int i = 0; i < MANY && answer.status() != 429; i++) {
            answer = request.get();
        }
        return answer;
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(429);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
        assertThat(answer.json().path("detail").asString()).contains("Nothing is lost");
    }
}
