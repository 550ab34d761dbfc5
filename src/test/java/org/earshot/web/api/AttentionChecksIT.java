package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.earshot.study.catalogue.StudyCatalogue;
import org.earshot.study.records.AnsweredTrial;
import org.earshot.study.records.AnsweredTrials;
import org.earshot.study.records.ParticipantRecord;
import org.earshot.study.session.Agreement;
import org.earshot.study.session.ScreenedOut;
import org.earshot.study.session.SessionFlag;
import org.earshot.web.ApiClient;
import org.earshot.web.RunningApplication;
import org.earshot.web.ScriptedParticipant;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.Test;

/** Trials whose answer is told, and the result that the debriefing tells without them. */
class AttentionChecksIT {

    private final RunningApplication application = RunningApplication.get();
    private final ApiClient client = application.client();

    @Test
    void theyAreCountedAndLeftOutOfTheResults() {
        ScriptedParticipant participant = start("attentive", "attentionChecks: {perBlock: 2}\nshowResult: true");
        assertThat(participant.state().path("progress").toString()).isEqualTo("{\"done\":0,\"total\":24}");
        int told = answerUntilTheEnd(participant, 3);
        assertThat(told).isEqualTo(8);
        List<AnsweredTrial> answers = application.bean(AnsweredTrials.class).of("attentive", Set.of(SessionFlag.NONE));
        assertThat(answers).hasSize(TonesStudy.TRIALS);
        ParticipantRecord record = record("attentive");
        assertThat(record.trialsAnswered()).isEqualTo(TonesStudy.TRIALS);
        assertThat(record.checks().attention()).isEqualTo(new Agreement(5, 8));
        assertThat(application
                        .bean(StudyCatalogue.class)
                        .find("attentive")
                        .orElseThrow()
                        .answers())
                .isEqualTo(TonesStudy.TRIALS);
        long agreed = answers.stream().filter(AnsweredTrial::agreesWithModel).count();
        assertThat(participant.step().path("result").toString())
                .isEqualTo("{\"agreed\":" + agreed + ",\"answered\":16}");
        assertThat(participant.until("finished").phase()).isEqualTo("finished");
    }

    @Test
    void oneFailureMoreThanAllowedScreensOutAtOnce() {
        ScriptedParticipant participant = start("inattentive", "attentionChecks: {perBlock: 1, allowedFailures: 1}");
        int failures = 0;
        while (failures < 2) {
            failures += participant.step().has("told") ? 1 : 0;
            assertThat(participant.phase()).isIn("trial", "break");
            if (participant.phase().equals("trial")) {
                participant.answer(otherThanTold(participant));
            } else {
                participant.advance();
            }
        }
        assertThat(participant.phase()).isEqualTo("screened-out");
        assertThat(participant.step().path("reason").asString()).isEqualTo("attention");
        assertThat(participant.state().path("prefetch")).isEmpty();
        assertThat(record("inattentive").screenedOut()).hasValue(ScreenedOut.ATTENTION);
        String last = participant.answered().getLast();
        assertThat(participant.tryAnswer(last, ScriptedParticipant.body("x")).status())
                .isEqualTo(409);
    }

    @Test
    void plainStudyHasNoChecksAndTheResultCanBeSwitchedOff() {
        ScriptedParticipant participant = start("no-checks", "showResult: false");
        assertThat(answerUntilTheEnd(participant, 0)).isZero();
        assertThat(participant.step().has("result")).isFalse();
        assertThat(record("no-checks").checks().attention()).isEqualTo(new Agreement(0, 0));
    }

    @Test
    void colourAndBreakAreAsConfigured() {
        ScriptedParticipant participant = start("coloured", "palette: orange-blue\nbreaks: {seconds: 30}");
        assertThat(participant.step().path("palette").asString()).isEqualTo("orange-blue");
        assertThat(participant.until("break").step().path("seconds").asInt()).isEqualTo(30);
        ScriptedParticipant plain = start("plain-colours", "");
        assertThat(plain.step().path("palette").asString()).isEqualTo("red-blue");
        assertThat(plain.until("break").step().has("seconds")).isFalse();
    }

    private ScriptedParticipant start(String slug, String extra) {
        application.publish(new TonesStudy(slug, extra).yaml());
        return ScriptedParticipant.start(client, slug).until("trial");
    }

    /** Fails so many checks and passes the others. Returns how many there were. */
    private static int answerUntilTheEnd(ScriptedParticipant participant, int failures) {
        int told = 0;
        while (!participant.phase().equals("debriefing")) {
            if (participant.step().has("told")) {
                told++;
                participant.answer(
                        told <= failures
                                ? otherThanTold(participant)
                                : participant.step().path("told").asString());
            } else {
                participant.advance();
            }
        }
        return told;
    }

    private static String otherThanTold(ScriptedParticipant participant) {
        return participant.step().path("told").asString("").equals("3") ? "4" : "3";
    }

    private ParticipantRecord record(String slug) {
        return application
                .bean(AnsweredTrials.class)
                .participants(slug, Set.of(SessionFlag.NONE))
                .getFirst();
    }
}
