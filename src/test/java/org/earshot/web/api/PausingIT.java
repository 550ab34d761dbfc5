package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.earshot.account.AuditEntry;
import org.earshot.account.AuditLog;
import org.earshot.web.ApiClient;
import org.earshot.web.ApiClient.Answer;
import org.earshot.web.RunningApplication;
import org.earshot.web.ScriptedParticipant;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.Test;

/** Pausing, going on, closing and opening again. */
class PausingIT {

    private final RunningApplication application = RunningApplication.get();
    private final ApiClient researcher = application.researcher();

    @Test
    void pausedStudyTakesNobodyNewAndRunningSessionsGoOn() {
        ScriptedParticipant running = started("pausing").until("trial");
        assertThat(post("pausing", "pause").json().path("status").asString()).isEqualTo("paused");
        Answer refused = start("pausing");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("reason").asString()).isEqualTo("paused");
        assertThat(refused.json().path("detail").asString()).contains("come back later");
        assertThat(application.client().get("/s/pausing").text())
                .contains("&quot;paused&quot;:true")
                .contains("&quot;open&quot;:false");
        assertThat(running.until("finished").phase()).isEqualTo("finished");
        assertThat(post("pausing", "pause").status()).isEqualTo(200);
        assertThat(post("pausing", "resume").json().path("status").asString()).isEqualTo("published");
        assertThat(start("pausing").status()).isEqualTo(201);
        assertThat(application.bean(AuditLog.class).of("pausing", 10))
                .extracting(AuditEntry::action)
                .containsSubsequence("study-resumed", "study-paused")
                .containsOnlyOnce("study-paused");
    }

    @Test
    void personWhomAPlatformSendsAgainComesBackIntoAPausedStudy() {
        application.publish(new TonesStudy("pausing-resumed").yaml());
        String arrival = "{\"study\":\"pausing-resumed\",\"external\":{\"PROLIFIC_PID\":\"p1\"}}";
        assertThat(application.client().post("/api/participations", arrival).status())
                .isEqualTo(201);
        post("pausing-resumed", "pause");
        assertThat(application.client().post("/api/participations", arrival).status())
                .isEqualTo(200);
    }

    @Test
    void closedStudyCanBeOpenedAgainButNotPaused() {
        started("reopening");
        post("reopening", "close");
        assertThat(start("reopening").json().path("reason").asString()).isEqualTo("closed");
        Answer refused = post("reopening", "pause");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("detail").asString()).contains("'reopening' is closed");
        assertThat(post("reopening", "resume").json().path("status").asString()).isEqualTo("published");
        assertThat(start("reopening").status()).isEqualTo(201);
    }

    @Test
    void draftCanBeNeitherPausedNorOpened() {
        researcher.with("Content-Type", "application/yaml").post("/api/studies", new TonesStudy("only-draft").yaml());
        for (String deed : new String[] {"pause", "resume", "close"}) {
            Answer refused = post("only-draft", deed);
            assertThat(refused.status()).as(deed).isEqualTo(409);
            assertThat(refused.json().path("detail").asString()).contains("was never published");
        }
        assertThat(post("nowhere", "pause").status()).isEqualTo(404);
    }

    @Test
    void platformsIdentifierIsPutIntoTheAddressAtTheEnd() {
        application.publish(new TonesStudy(
                        "credit", "completion: {redirect: 'https://sona.example/credit?survey_code={participant}'}")
                .yaml());
        ScriptedParticipant sent = ScriptedParticipant.sent(application.client(), "credit", "a b");
        assertThat(sent.until("finished").step().path("redirect").asString())
                .isEqualTo("https://sona.example/credit?survey_code=a%20b");
    }

    private ScriptedParticipant started(String slug) {
        application.publish(new TonesStudy(slug).yaml());
        return ScriptedParticipant.start(application.client(), slug);
    }

    private Answer start(String slug) {
        return application.client().post("/api/participations", "{\"study\":\"" + slug + "\"}");
    }

    private Answer post(String slug, String deed) {
        return researcher.post("/api/studies/" + slug + "/" + deed, "");
    }
}
