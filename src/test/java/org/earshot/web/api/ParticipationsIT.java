package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.earshot.study.catalogue.StudyCatalogue;
import org.earshot.study.records.AnsweredTrial;
import org.earshot.study.records.AnsweredTrials;
import org.earshot.study.records.ParticipantRecord;
import org.earshot.study.session.SessionFlag;
import org.earshot.web.ApiClient;
import org.earshot.web.ApiClient.Answer;
import org.earshot.web.RunningApplication;
import org.earshot.web.ScriptedParticipant;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The participants' part of the HTTP API, rule by rule. */
class ParticipationsIT {

    private final RunningApplication application = RunningApplication.get();
    private final ApiClient client = application.client();

    @Test
    void startThatIsRepeatedBecauseItsAnswerGotLostBeginsOneSession() {
        application.publish(new TonesStudy("repeated-start").yaml());
        String body = "{\"study\":\"repeated-start\",\"attempt\":\"3f0c1d9e-6a55-4f0e-9a5e-0d8f3f1b2c4d\"}";
        Answer first = client.post("/api/participations", body);
        Answer again = client.post("/api/participations", body);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(application
                        .bean(StudyCatalogue.class)
                        .find("repeated-start")
                        .orElseThrow()
                        .active())
                .isEqualTo(1);
        ScriptedParticipant participant = ScriptedParticipant.start(client, "repeated-start");
        assertThat(application
                        .bean(StudyCatalogue.class)
                        .find("repeated-start")
                        .orElseThrow()
                        .active())
                .as("an attempt of its own is a session of its own: " + participant.phase())
                .isEqualTo(2);
    }

    @Test
    void wholeSessionGoesThroughItsPhasesAndEndsWithACode() {
        ScriptedParticipant participant = start("whole");
        List<String> phases = new ArrayList<>(List.of(participant.phase()));
        Set<String> trials = new HashSet<>();
        while (!participant.phase().equals("finished")) {
            if (participant.phase().equals("trial")) {
                assertThat(trials.add(participant.step().path("trial").asString()))
                        .isTrue();
            }
            participant.advance();
            if (!participant.phase().equals(phases.getLast())) {
                phases.add(participant.phase());
            }
        }
        assertThat(phases)
                .containsExactly(
                        "consent",
                        "demographics",
                        "audio-check",
                        "instructions",
                        "practice",
                        "trial",
                        "break",
                        "trial",
                        "break",
                        "trial",
                        "break",
                        "trial",
                        "debriefing",
                        "finished");
        assertThat(trials).hasSize(TonesStudy.TRIALS);
        assertThat(participant.step().path("completionCode").asString()).matches("[A-Z2-9]{8}");
        assertThat(participant.state().path("progress").toString()).isEqualTo("{\"done\":16,\"total\":16}");
    }

    @Test
    void everythingGivenIsKept() {
        ScriptedParticipant participant = start("kept").until("trial");
        participant.answer("3");
        List<AnsweredTrial> answers = application.bean(AnsweredTrials.class).of("kept", Set.of(SessionFlag.NONE));
        assertThat(answers).hasSize(1);
        AnsweredTrial answer = answers.getFirst();
        assertThat(answer.answer()).isEqualTo("3");
        assertThat(answer.position()).isEqualTo(1);
        assertThat(answer.block()).isEqualTo(1);
        assertThat(answer.plays()).hasValue(1);
        assertThat(answer.responseTimeMs()).hasValue(812.5);
        assertThat(answer.sample()).startsWith("sample-");
        ParticipantRecord record = application
                .bean(AnsweredTrials.class)
                .participants("kept", Set.of(SessionFlag.NONE))
                .getFirst();
        assertThat(record.consentVersion()).hasValue("v1");
        assertThat(record.answers()).containsEntry("age", "30");
        assertThat(record.conditions()).hasSize(4);
        assertThat(record.trialsAnswered()).isEqualTo(1);
        assertThat(application
                        .bean(StudyCatalogue.class)
                        .find("kept")
                        .orElseThrow()
                        .answers())
                .isEqualTo(1);
    }

    @Test
    void unknownAndClosedStudiesAreRefused() {
        assertProblem(client.post("/api/participations", "{\"study\":\"nowhere\"}"), 404, "nowhere");
        application.publish(new TonesStudy("closing-soon").yaml());
        ScriptedParticipant before = ScriptedParticipant.start(client, "closing-soon");
        application.researcher().post("/api/studies/closing-soon/close", "");
        assertProblem(client.post("/api/participations", "{\"study\":\"closing-soon\"}"), 409, "no new participants");
        assertThat(before.until("practice").phase()).isEqualTo("practice");
    }

    @Test
    void fullStudyIsRefusedAndAWithdrawalFreesThePlace() {
        application.publish(new TonesStudy("full", "participants: {max: 1}").yaml());
        ScriptedParticipant only = ScriptedParticipant.start(client, "full");
        assertProblem(client.post("/api/participations", "{\"study\":\"full\"}"), 409, "all the participants");
        assertThat(only.withdraw().status()).isEqualTo(200);
        ScriptedParticipant.start(client, "full");
    }

    @Test
    void sameProlificParticipantGetsTheSessionBack() {
        application.publish(new TonesStudy("prolific").yaml());
        String body = "{\"study\":\"prolific\",\"external\":{\"PROLIFIC_PID\":\"p1\",\"STUDY_ID\":\"s\"}}";
        Answer first = client.post("/api/participations", body);
        assertThat(first.status()).isEqualTo(201);
        String token = first.json().path("token").asString();
        client.post("/api/participations/" + token + "/steps", "{\"phase\":\"consent\",\"data\":{\"agreed\":true}}");
        Answer again = client.post("/api/participations", body);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("phase").asString()).isEqualTo("demographics");
        assertThat(client.get("/api/participations/"
                                + again.json().path("token").asString())
                        .status())
                .isEqualTo(200);
        assertThat(client.get("/api/participations/" + token).status()).isEqualTo(200);
        assertThat(client.post("/api/participations", body.replace("p1", "p2")).status())
                .isEqualTo(201);
    }

    @Test
    void phaseOutOfTurnIsRefusedWithTheState() {
        ScriptedParticipant participant = start("turns");
        Answer refused = participant.tryStep("instructions", "{}");
        assertProblem(refused, 409, "'consent'");
        assertThat(refused.json().path("state").path("phase").asString()).isEqualTo("consent");
        participant.step("consent", "{\"agreed\":true}");
        assertProblem(participant.tryStep("consent", "{\"agreed\":true}"), 409, "'demographics'");
        assertProblem(participant.tryStep("nonsense", "{}"), 400, "nonsense");
    }

    @Test
    void whoDoesNotAgreeIsOutAndLeavesNothing() {
        ScriptedParticipant participant = start("disagree");
        participant.step("consent", "{\"agreed\":false}");
        assertThat(participant.phase()).isEqualTo("withdrawn");
    }

    @Test
    void answersToQuestionsAreChecked() {
        ScriptedParticipant participant = start("questions").until("demographics");
        assertProblem(participant.tryStep("demographics", "{}"), 400, "'age' needs an answer");
        assertProblem(participant.tryStep("demographics", "{\"age\":7}"), 400, "from 18");
        assertProblem(participant.tryStep("demographics", "{\"age\":\"thirty\"}"), 400, "a number");
        assertProblem(participant.tryStep("demographics", "{\"age\":30,\"gender\":\"x\"}"), 400, "none of its options");
        assertProblem(
                participant.tryStep("demographics", "{\"age\":30,\"note\":\"" + "x".repeat(21) + "\"}"),
                400,
                "at most 20");
        assertProblem(participant.tryStep("demographics", "{\"age\":30,\"skill\":2.5}"), 400, "whole number");
        assertProblem(participant.tryStep("demographics", "{\"age\":30,\"name\":\"Ann\"}"), 400, "'name'");
        participant.step("demographics", "{\"age\":30,\"gender\":\"f\",\"note\":\"hi\",\"skill\":2}");
        assertProblem(participant.tryStep("audio-check", "{\"heard\":false}"), 400, "heard");
    }

    @Test
    void practiceTellsWhatTheModelDecidedAndTrialsDoNot() {
        ScriptedParticipant participant = start("feedback").until("practice");
        JsonNode afterPractice = participant.answer("1");
        assertThat(afterPractice.path("feedback").path("prediction").asString()).isEqualTo("4");
        assertThat(participant.phase()).isEqualTo("trial");
        assertThat(participant.answer("1").has("feedback")).isFalse();
    }

    @Test
    void sameAnswerAgainChangesNothingAndAnotherIsRefused() {
        ScriptedParticipant participant = start("again").until("practice");
        String practice = participant.step().path("trial").asString();
        participant.answer("1");
        String trial = participant.step().path("trial").asString();
        Answer repeated = participant.tryAnswer(practice, ScriptedParticipant.body("1"));
        assertThat(repeated.status()).isEqualTo(200);
        assertThat(repeated.json().path("feedback").path("prediction").asString())
                .isEqualTo("4");
        assertThat(repeated.json().path("step").path("trial").asString()).isEqualTo(trial);
        participant.answer("3");
        String sameInOtherOrder =
                "{\"events\":[{\"at\":3,\"type\":\"play\"}],\"responseTimeMs\":812.5,\"plays\":1,\"answer\":\"3\"}";
        assertThat(participant.tryAnswer(trial, sameInOtherOrder).status()).isEqualTo(200);
        Answer other = participant.tryAnswer(trial, ScriptedParticipant.body("4"));
        assertProblem(other, 409, "another answer");
        assertThat(other.json().path("reason").asString()).isEqualTo("answered-otherwise");
        assertThat(application.bean(AnsweredTrials.class).of("again", Set.of(SessionFlag.NONE)))
                .singleElement()
                .satisfies(answer -> assertThat(answer.answer()).isEqualTo("3"));
    }

    @Test
    void answersOutOfTurnForOthersAndAfterTheEndAreRefused() {
        ScriptedParticipant participant = start("order").until("trial");
        String first = participant.step().path("trial").asString();
        ScriptedParticipant other = ScriptedParticipant.start(client, "order").until("trial");
        assertProblem(other.tryAnswer(first, ScriptedParticipant.body("1")), 404, "no such trial");
        assertProblem(
                participant.tryAnswer("7f0c1d3e-0000-4000-8000-000000000000", ScriptedParticipant.body("1")), 404, "");
        assertProblem(participant.tryAnswer("not-an-id", ScriptedParticipant.body("1")), 404, "");
        participant.until("finished");
        assertProblem(participant.tryStep("debriefing", "{}"), 409, "'finished'");
        assertThat(participant.tryAnswer(first, ScriptedParticipant.body("7")).status())
                .isEqualTo(200);
    }

    @Test
    void answersHaveToFitTheTrial() {
        ScriptedParticipant participant = start("fit").until("trial");
        String trial = participant.step().path("trial").asString();
        assertProblem(participant.tryAnswer(trial, "{\"answer\":\"10\",\"plays\":1}"), 400, "one of");
        assertProblem(participant.tryAnswer(trial, "{\"plays\":1}"), 400, "'answer' is missing");
        assertProblem(participant.tryAnswer(trial, "{\"answer\":7,\"plays\":1}"), 400, "");
        assertProblem(participant.tryAnswer(trial, "{\"answer\":\"7\",\"plays\":\"1\"}"), 400, "");
        assertProblem(participant.tryAnswer(trial, "{\"answer\":\"7\",\"plays\":-1}"), 400, "");
        assertProblem(
                participant.tryAnswer(trial, "{\"answer\":\"7\",\"plays\":1,\"confidence\":3}"), 400, "does not ask");
        assertProblem(
                participant.tryAnswer(trial, "{\"answer\":\"7\",\"plays\":1,\"secondChoice\":\"1\"}"),
                400,
                "does not ask");
        assertProblem(participant.tryAnswer(trial, "{\"answer\":\"7\",\"plays\":1,\"cheat\":true}"), 400, "'cheat'");
        assertProblem(participant.tryAnswer(trial, "{\"answer\":\"7\",\"answer\":\"8\",\"plays\":1}"), 400, "");
        assertProblem(participant.tryAnswer(trial, "{\"answer\":\"7\",\"plays\":1}garbage"), 400, "");
        assertProblem(participant.tryAnswer(trial, "{\"answer\":\"7\",\"plays\":1,\"responseTimeMs\":-5}"), 400, "");
        assertProblem(participant.tryAnswer(trial, "nonsense"), 400, "");
        assertProblem(participant.tryAnswer(trial, "[]"), 400, "");
        assertThat(participant.fetch().path("progress").path("done").asInt()).isZero();
    }

    @Test
    void confidenceAndSecondChoiceAreNeededWhereTheStudyAsks() {
        application.publish(
                new TonesStudy("asking", "trials: {confidence: true, secondChoice: true, plays: {min: 2, max: 3}}")
                        .yaml());
        ScriptedParticipant participant = ScriptedParticipant.start(client, "asking");
        while (!participant.phase().equals("practice")) {
            participant.advance();
        }
        JsonNode step = participant.step();
        assertThat(step.path("asks").toString()).isEqualTo("{\"confidence\":true,\"secondChoice\":true}");
        assertThat(step.path("plays").toString()).isEqualTo("{\"min\":2,\"max\":3}");
        String trial = step.path("trial").asString();
        String full = "{\"answer\":\"7\",\"secondChoice\":\"1\",\"confidence\":4,\"plays\":2}";
        assertProblem(participant.tryAnswer(trial, full.replace("4", "6")), 400, "from 1 to 5");
        assertProblem(participant.tryAnswer(trial, full.replace("\"secondChoice\":\"1\",", "")), 400, "secondChoice");
        assertProblem(participant.tryAnswer(trial, full.replace("\"1\"", "\"7\"")), 400, "differ");
        assertProblem(participant.tryAnswer(trial, full.replace("\"plays\":2", "\"plays\":1")), 400, "at least 2");
        assertProblem(participant.tryAnswer(trial, full.replace("\"plays\":2", "\"plays\":4")), 400, "at most 3");
        assertThat(participant.tryAnswer(trial, full).status()).isEqualTo(200);
    }

    @Test
    void withdrawalErasesEverything() {
        ScriptedParticipant participant = start("withdrawing").until("break");
        assertThat(participant.withdraw().json().path("phase").asString()).isEqualTo("withdrawn");
        assertThat(participant.fetch().path("phase").asString()).isEqualTo("withdrawn");
        assertThat(participant.withdraw().status()).isEqualTo(200);
        assertProblem(participant.tryStep("break", "{}"), 409, "withdrawn");
        AnsweredTrials results = application.bean(AnsweredTrials.class);
        assertThat(results.of("withdrawing", Set.of(SessionFlag.NONE))).isEmpty();
        ParticipantRecord tombstone =
                results.participants("withdrawing", Set.of(SessionFlag.NONE)).getFirst();
        assertThat(tombstone.answers()).isEmpty();
        assertThat(tombstone.consentVersion()).isEmpty();
        assertThat(tombstone.trialsAnswered()).isZero();
    }

    @Test
    void textsAreSanitised() {
        JsonNode step = start("texts").step();
        assertThat(step.path("title").asString()).isEqualTo("Tones");
        assertThat(step.path("html").asString())
                .contains("<h2>About this study</h2>", "<strong>tones</strong>")
                .doesNotContain("<script", "javascript:");
        assertThat(step.path("statement").asString()).contains("I take part.");
    }

    @Test
    void stateAsksButNeverTells() {
        ScriptedParticipant participant = start("secrets").until("trial");
        participant.fetch(); // without the feedback on the practice before it
        for (int i = 0; i < 6; i++) {
            assertThat(participant.state().toString())
                    .doesNotContainIgnoringCase("prediction")
                    .doesNotContainIgnoringCase("explanation")
                    .doesNotContainIgnoringCase("signal")
                    .doesNotContainIgnoringCase("faux")
                    .doesNotContainIgnoringCase("time-frequency")
                    .doesNotContainIgnoringCase("condition")
                    .doesNotContain("sample-", "tones/", "speaker");
            participant.advance();
        }
        JsonNode step = participant.until("trial").step();
        assertThat(step.path("stimulus").path("url").asString()).matches("/media/[0-9a-f]{32}");
        assertThat(step.path("choices").size()).isEqualTo(10);
        assertThat(participant.state().path("prefetch").size()).isPositive();
    }

    @Test
    void readingChangesNothing() {
        ScriptedParticipant participant = start("reading").until("trial");
        String before = participant.fetch().toString();
        assertThat(participant.fetch().toString()).isEqualTo(before);
    }

    @Test
    void strangersTokensOpenNothing() {
        assertProblem(client.get("/api/participations/AAAAAAAAAAAAAAAAAAAAAA"), 404, "no session");
        assertThat(start("tokens").token()).matches("[A-Za-z0-9_-]{22}");
    }

    private ScriptedParticipant start(String slug) {
        application.publish(new TonesStudy(slug).yaml());
        return ScriptedParticipant.start(client, slug);
    }

    private static void assertProblem(Answer answer, int status, String detail) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("detail").asString()).isNotBlank().contains(detail);
    }
}
