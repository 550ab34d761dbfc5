package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.earshot.study.records.AnsweredTrials;
import org.earshot.study.records.ParticipantRecord;
import org.earshot.study.session.SessionFlag;
import org.earshot.study.session.input.Phase;
import org.earshot.web.RunningApplication;
import org.earshot.web.ScriptedParticipant;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Codes and addresses at the end, questions that one need not answer, and what withdrawal leaves. */
class EndingsIT {

    private final RunningApplication application = RunningApplication.get();

    @Test
    void codeIsPutIntoTheAddress() {
        ScriptedParticipant participant = start(
                        "own-code", "completion: {redirect: 'https://example.org/done?cc={code}&x=1'}")
                .until("finished");
        String code = participant.step().path("completionCode").asString();
        assertThat(code).matches("[A-Z2-9]{8}");
        assertThat(participant.step().path("redirect").asString())
                .isEqualTo("https://example.org/done?cc=" + code + "&x=1");
    }

    @Test
    void whoPrefersNotToSayMayStillGoOn() {
        ScriptedParticipant participant = ScriptedParticipant.start(application.client(), declinable("declining"))
                .until("demographics");
        assertThat(participant
                        .step()
                        .path("questions")
                        .get(0)
                        .path("declinable")
                        .asBoolean())
                .isTrue();
        assertThat(participant
                        .step()
                        .path("questions")
                        .get(1)
                        .path("declinable")
                        .asBoolean())
                .isFalse();
        assertThat(participant
                        .tryStep("demographics", "{\"age\":30,\"gender\":\"prefer-not-to-say\"}")
                        .status())
                .isEqualTo(400);
        participant.step("demographics", "{\"age\":\"prefer-not-to-say\"}");
        assertThat(record("declining").answers()).containsEntry("age", "prefer-not-to-say");
    }

    @Test
    void timesOfThePhasesAreKept() {
        start("times", "").until("finished");
        assertThat(record("times").completed().keySet())
                .containsExactlyInAnyOrder(
                        Phase.CONSENT,
                        Phase.DEMOGRAPHICS,
                        Phase.AUDIO_CHECK,
                        Phase.INSTRUCTIONS,
                        Phase.PRACTICE,
                        Phase.TRIAL,
                        Phase.BREAK,
                        Phase.DEBRIEFING);
        assertThat(record("times").language()).hasValue("en");
    }

    @Test
    void withdrawalErasesTheChecksAndTheLanguageToo() {
        ScriptedParticipant participant = start(
                        "erased-checks", "headphoneCheck: {test: huggins, attempts: 1}\nattentionChecks: {perBlock: 1}")
                .until("headphone-check");
        participant.step("headphone-check", "{\"answers\":[1,1,1,1,1,1]}");
        assertThat(participant.phase()).isEqualTo("screened-out");
        assertThat(participant.withdraw().json().path("phase").asString()).isEqualTo("withdrawn");
        ParticipantRecord tombstone = record("erased-checks");
        assertThat(tombstone.screenedOut()).isEmpty();
        assertThat(tombstone.language()).isEmpty();
        assertThat(tombstone.checks().headphones()).isEmpty();
        assertThat(tombstone.completed()).isEmpty();
    }

    /** As the database has it after an update: no language, one round of practice, nothing told. */
    @Test
    void sessionOfBeforeLanguagesWereKeptGoesOn() {
        ScriptedParticipant participant = start("of-before", "").until("practice");
        application
                .bean(JdbcClient.class)
                .sql(
                        "UPDATE session SET language = NULL WHERE study_id = (SELECT id FROM study WHERE slug = 'of-before')")
                .update();
        assertThat(participant.fetch().path("language").asString()).isEqualTo("en");
        assertThat(record("of-before").language()).isEmpty();
        assertThat(participant.until("finished").phase()).isEqualTo("finished");
    }

    private ScriptedParticipant start(String slug, String extra) {
        application.publish(new TonesStudy(slug, extra).yaml());
        return ScriptedParticipant.start(application.client(), slug);
    }

    private String declinable(String slug) {
        application.publish(new TonesStudy(slug)
                .yaml()
                .replace("max: 120, required: true", "max: 120, required: true, preferNotToSay: true"));
        return slug;
    }

    private ParticipantRecord record(String slug) {
        return application
                .bean(AnsweredTrials.class)
                .participants(slug, Set.of(SessionFlag.NONE))
                .getFirst();
    }
}
