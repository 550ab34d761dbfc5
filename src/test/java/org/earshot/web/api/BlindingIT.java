package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.earshot.account.AuditEntry;
import org.earshot.account.AuditLog;
import org.earshot.study.blinding.Look;
import org.earshot.study.blinding.Looks;
import org.earshot.web.ApiClient;
import org.earshot.web.ApiClient.Answer;
import org.earshot.web.RunningApplication;
import org.earshot.web.ScriptedParticipant;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.Test;

/** What a blinded study hides over HTTP, and what a look leaves behind. */
class BlindingIT {

    private static final List<String> RESULTS = List.of("/evaluation", "/export/responses.csv");

    private final RunningApplication application = RunningApplication.get();
    private final ApiClient researcher = application.researcher();

    @Test
    void resultsAreRefusedAndTheRefusalSaysHowToLook() {
        blinded("blind-api");
        for (String path : RESULTS) {
            Answer refused = get("blind-api", path);
            assertThat(refused.status()).as(path).isEqualTo(403);
            assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
            assertThat(refused.json().path("reason").asString()).isEqualTo("blinded");
            assertThat(refused.json().path("detail").asString()).contains("?look=REASON");
            assertThat(get("blind-api", path + "?look=%20").status()).as(path).isEqualTo(403);
        }
        assertThat(get("blind-api", "/export/stimuli.csv").status()).isEqualTo(200);
        assertThat(get("blind-api", "/export/participants.csv").status()).isEqualTo(200);
        assertThat(looks("blind-api")).isEmpty();
    }

    @Test
    void lookIsKeptWithWhoWhyAndHowMuchThereWasToSee() {
        blinded("blind-look");
        ScriptedParticipant second = ScriptedParticipant.start(application.client(), "blind-look");
        second.until("trial").advance();
        Answer seen = get("blind-look", "/evaluation?look=A+reviewer+asks");
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.json().path("answers").asInt()).isEqualTo(TonesStudy.TRIALS + 1);
        assertThat(looks("blind-look")).singleElement().satisfies(look -> {
            assertThat(look.researcher()).isEqualTo("admin");
            assertThat(look.reason()).isEqualTo("A reviewer asks");
            assertThat(look.participants()).isEqualTo(2);
            assertThat(look.answers()).isEqualTo(TonesStudy.TRIALS + 1);
        });
        assertThat(get("blind-look", "/evaluation").status())
                .as("one look over HTTP is for one request")
                .isEqualTo(403);
        assertThat(application.bean(AuditLog.class).of("blind-look", 1))
                .extracting(AuditEntry::action)
                .containsExactly("results-looked-at");
        assertThat(get("blind-look", "/export/codebook.json").text())
                .contains("by admin, when 17 answers of 2 participants were there; the reason: A reviewer asks");
        assertThat(get("blind-look", "/looks").json().get(0).path("reason").asString())
                .isEqualTo("A reviewer asks");
    }

    @Test
    void nothingIsHiddenBeforeTheFirstAnswerThatCounts() {
        application.publish(new TonesStudy("blind-before").blinded());
        ScriptedParticipant first =
                ScriptedParticipant.start(application.client(), "blind-before").until("trial");
        assertThat(get("blind-before", "/evaluation?include=simulated").status())
                .isEqualTo(200);
        first.advance();
        assertThat(get("blind-before", "/evaluation?include=simulated").status())
                .isEqualTo(403);
    }

    @Test
    void pageOfAnotherSiteCannotMakeABrowserLook() {
        blinded("blind-foreign");
        Answer refused = researcher
                .with("Sec-Fetch-Site", "cross-site")
                .get("/api/studies/blind-foreign/evaluation?look=because");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(looks("blind-foreign")).isEmpty();
    }

    @Test
    void closedStudyIsOpenToAllAndOpeningItAgainIsKeptAsALook() {
        blinded("blind-closed");
        researcher.post("/api/studies/blind-closed/close", "");
        for (String path : RESULTS) {
            assertThat(get("blind-closed", path).status()).as(path).isEqualTo(200);
        }
        assertThat(looks("blind-closed")).isEmpty();
        researcher.post("/api/studies/blind-closed/resume", "");
        assertThat(get("blind-closed", "/evaluation").status()).isEqualTo(403);
        assertThat(looks("blind-closed")).singleElement().satisfies(look -> {
            assertThat(look.researcher()).isEqualTo(AuditEntry.SYSTEM);
            assertThat(look.reason()).contains("results were open meanwhile");
            assertThat(look.answers()).isEqualTo(TonesStudy.TRIALS);
        });
    }

    @Test
    void laterVersionDoesNotShowWhatAnEarlierOneHides() {
        blinded("blind-versions");
        application.publish(new TonesStudy("blind-versions").yaml());
        assertThat(get("blind-versions", "/evaluation").status()).isEqualTo(403);
    }

    @Test
    void lookNeedsAReasonThatIsNotTooLong() {
        blinded("blind-long");
        Answer refused = get("blind-long", "/evaluation?look=" + "x".repeat(Look.LONGEST_REASON + 1));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(looks("blind-long")).isEmpty();
    }

    private void blinded(String slug) {
        application.publish(new TonesStudy(slug).blinded());
        ScriptedParticipant.start(application.client(), slug).until("finished");
    }

    private Answer get(String slug, String path) {
        return researcher.get("/api/studies/" + slug + path);
    }

    private List<Look> looks(String slug) {
        return application.bean(Looks.class).of(slug);
    }
}
