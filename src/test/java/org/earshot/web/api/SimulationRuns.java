package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.earshot.study.records.AnsweredTrial;
import org.earshot.study.records.AnsweredTrials;
import org.earshot.study.session.SessionFlag;
import org.earshot.web.ApiClient.Answer;
import org.earshot.web.RunningApplication;
import tools.jackson.databind.JsonNode;

/** Runs of simulated participants over the HTTP API. */
record SimulationRuns(RunningApplication application) {

    /** @param body as the API takes it */
    void start(String slug, String body) {
        Answer started = application.researcher().post("/api/studies/" + slug + "/simulations", body);
        assertThat(started.status()).as(started.text()).isEqualTo(202);
    }

    /** The latest run, as soon as it has ended. */
    JsonNode awaited(String slug) throws InterruptedException {
        for (int look = 0; look < 300; look++) {
            JsonNode run = application
                    .researcher()
                    .get("/api/studies/" + slug + "/simulations")
                    .json()
                    .get(0);
            if (!run.path("state").asString().equals("running")) {
                return run;
            }
            Thread.sleep(Duration.ofMillis(200));
        }
        throw new AssertionError("The run of " + slug + " does not end");
    }

    Answer delete(String path) {
        Answer answer = application.researcher().send("DELETE", path, BodyPublishers.noBody());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    /** Of all simulated sessions. */
    List<AnsweredTrial> answers(String slug) {
        return application.bean(AnsweredTrials.class).of(slug, Set.of(SessionFlag.SIMULATED));
    }
}
