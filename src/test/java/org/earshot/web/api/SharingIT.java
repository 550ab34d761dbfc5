package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpRequest.BodyPublishers;
import org.earshot.account.AuditEntry;
import org.earshot.account.AuditLog;
import org.earshot.web.ApiClient;
import org.earshot.web.ApiClient.Answer;
import org.earshot.web.Researchers;
import org.earshot.web.RunningApplication;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.Test;

/** Studies that several researchers share, over HTTP. */
class SharingIT {

    private final RunningApplication application = RunningApplication.get();
    private final ApiClient anna = new Researchers(application).make("anna");
    private final ApiClient ben = new Researchers(application).make("ben");

    @Test
    void whoMakesAStudyOwnsItAndOthersDoNotKnowOfIt() {
        assertThat(make(anna, "annas").status()).isEqualTo(201);
        assertThat(anna.get("/api/studies/annas/sharing").text()).contains("\"username\":\"anna\",\"role\":\"owner\"");
        assertThat(ben.get("/api/studies/annas").status()).isEqualTo(404);
        assertThat(application.researcher().get("/api/studies/annas").status())
                .as("administrators own every study")
                .isEqualTo(200);
    }

    @Test
    void slugOfAnothersStudyIsTaken() {
        make(anna, "annas-own");
        Answer refused = make(ben, "annas-own");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("detail").asString()).contains("taken");
        put("annas-own", "ben", "viewer");
        assertThat(make(ben, "annas-own").json().path("detail").asString()).contains("not change it");
        put("annas-own", "ben", "collaborator");
        assertThat(make(ben, "annas-own").status()).isEqualTo(201);
        assertThat(anna.get("/api/studies/annas-own/sharing").json().size()).isEqualTo(2);
    }

    @Test
    void ownerSharesChangesRolesAndStopsSharingAndTheLogTellsIt() {
        make(anna, "shared");
        assertThat(put("shared", "ben", "viewer").status()).isEqualTo(200);
        assertThat(ben.post("/api/studies/shared/links", "{\"kind\":\"single-use\",\"count\":1}")
                        .status())
                .isEqualTo(403);
        assertThat(put("shared", "ben", "collaborator").status()).isEqualTo(200);
        assertThat(ben.post("/api/studies/shared/links", "{\"kind\":\"single-use\",\"count\":1}")
                        .status())
                .isEqualTo(201);
        assertThat(put("shared", "nobody", "viewer").status()).isEqualTo(409);
        assertThat(put("shared", "ben", "friend").status()).isEqualTo(400);
        assertThat(delete("shared", "ben").status()).isEqualTo(204);
        assertThat(ben.get("/api/studies/shared").status()).isEqualTo(404);
        assertThat(application.bean(AuditLog.class).of("shared", 10))
                .extracting(AuditEntry::actor, AuditEntry::action, AuditEntry::detail)
                .contains(
                        tuple("anna", "sharing-ended", "with ben"),
                        tuple("anna", "study-shared", "with ben as collaborator"));
    }

    @Test
    void studyAlwaysKeepsAnOwner() {
        make(anna, "keeps-an-owner");
        Answer refused = delete("keeps-an-owner", "anna");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("detail").asString()).contains("no owner");
        assertThat(put("keeps-an-owner", "anna", "viewer").status()).isEqualTo(409);
        assertThat(put("keeps-an-owner", "ben", "owner").status()).isEqualTo(200);
        assertThat(delete("keeps-an-owner", "anna").status()).isEqualTo(204);
        assertThat(anna.get("/api/studies/keeps-an-owner").status()).isEqualTo(404);
    }

    private static Answer make(ApiClient client, String slug) {
        return client.post("/api/studies", new TonesStudy(slug).yaml());
    }

    private Answer put(String slug, String username, String role) {
        return anna.put("/api/studies/" + slug + "/sharing/" + username, "{\"role\":\"" + role + "\"}");
    }

    private Answer delete(String slug, String username) {
        return anna.send("DELETE", "/api/studies/" + slug + "/sharing/" + username, BodyPublishers.noBody());
    }
}
