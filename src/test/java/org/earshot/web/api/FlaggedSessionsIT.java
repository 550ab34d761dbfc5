package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.earshot.web.ApiClient;
import org.earshot.web.ApiClient.Answer;
import org.earshot.web.RunningApplication;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sessions that researchers start and that never count. */
class FlaggedSessionsIT {

    private final RunningApplication application = RunningApplication.get();
    private final ApiClient researcher = application.researcher();

    @Test
    void sessionCarriesItsFlagAndGoesOnWithItsToken() {
        application.publish(new TonesStudy("flagged").yaml());
        for (String flag : new String[] {"test", "simulated"}) {
            Answer started = start("flagged", flag);
            assertThat(started.status()).isEqualTo(201);
            assertThat(started.header("Cache-Control")).contains("no-store");
            String token = started.json().path("token").asString();
            assertThat(started.json().path("link").asString())
                    .isEqualTo(application.url() + "/s/flagged/preview#session=" + token);
            assertThat(application
                            .client()
                            .get("/api/participations/" + token)
                            .json()
                            .path("phase")
                            .asString())
                    .isEqualTo("consent");
        }
        assertThat(application
                        .bean(JdbcClient.class)
                        .sql("SELECT n.flag FROM session n JOIN study s ON s.id = n.study_id WHERE s.slug = 'flagged'"
                                + " ORDER BY n.number")
                        .query(String.class)
                        .list())
                .containsExactly("TEST", "SIMULATED");
    }

    @Test
    void sessionTakesNoPlaceAndIsNotCounted() {
        application.publish(new TonesStudy("flagged-full", "participants: {max: 1}").yaml());
        start("flagged-full", "test");
        start("flagged-full", "simulated");
        Answer real = application.client().post("/api/participations", "{\"study\":\"flagged-full\"}");
        assertThat(real.status()).isEqualTo(201);
        assertThat(start("flagged-full", "test").status())
                .as("a full study can still be tried")
                .isEqualTo(201);
        assertThat(researcher
                        .get("/api/studies/flagged-full")
                        .json()
                        .path("active")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void onlyResearchersStartThemAndOnlyWithAFlagThatNeverCounts() {
        application.publish(new TonesStudy("flagged-refused").yaml());
        assertThat(application
                        .client()
                        .post("/api/studies/flagged-refused/sessions", "{\"flag\":\"test\"}")
                        .status())
                .isEqualTo(401);
        for (String flag : new String[] {"none", "", "TEST"}) {
            Answer refused = start("flagged-refused", flag);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.json().path("detail").asString()).contains("'test' or 'simulated'");
        }
        assertThat(start("flagged-nowhere", "test").status()).isEqualTo(404);
        assertThat(researcher
                        .get("/api/studies/flagged-refused")
                        .json()
                        .path("active")
                        .asInt())
                .isZero();
    }

    private Answer start(String slug, String flag) {
        return researcher.post("/api/studies/" + slug + "/sessions", "{\"flag\":\"" + flag + "\"}");
    }
}
