package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.earshot.study.records.AnsweredTrials;
import org.earshot.study.records.CompletedChecks;
import org.earshot.study.records.ParticipantRecord;
import org.earshot.study.session.ScreenedOut;
import org.earshot.study.session.SessionFlag;
import org.earshot.web.ApiClient;
import org.earshot.web.ApiClient.Answer;
import org.earshot.web.HeadphoneKey;
import org.earshot.web.RunningApplication;
import org.earshot.web.ScriptedParticipant;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.Test;

/** The headphone check: what it plays, how it is judged, and where one goes from there. */
class HeadphoneCheckIT {

    private final RunningApplication application = RunningApplication.get();
    private final ApiClient client = application.client();

    @Test
    void itComesAfterTheSoundCheckAndPassingLeadsOn() {
        ScriptedParticipant participant = start("headphones", "headphoneCheck: {test: loudness}");
        assertThat(participant.phase()).isEqualTo("headphone-check");
        assertThat(participant.step().path("test").asString()).isEqualTo("loudness");
        assertThat(participant.step().path("attempt").asInt()).isEqualTo(1);
        assertThat(participant.step().path("attempts").asInt()).isEqualTo(2);
        assertThat(items(participant)).hasSize(6).doesNotHaveDuplicates();
        assertThat(participant.fetch().path("step")).isEqualTo(participant.step());
        participant.step("headphone-check", answers(rightAnswers(participant)));
        assertThat(participant.phase()).isEqualTo("instructions");
        assertThat(record("headphones").checks().headphones()).hasValue(new CompletedChecks.Headphones(1, 6, true));
    }

    @Test
    void oneMistakeOfSixIsAllowedInTheLoudnessTestOnly() {
        ScriptedParticipant loudness = start("one-mistake", "headphoneCheck: {test: loudness}");
        loudness.step("headphone-check", answers(withMistakes(rightAnswers(loudness), 1)));
        assertThat(loudness.phase()).isEqualTo("instructions");
        ScriptedParticipant huggins = start("no-mistake", "headphoneCheck: {test: huggins, attempts: 3}");
        huggins.step("headphone-check", answers(withMistakes(rightAnswers(huggins), 1)));
        assertThat(huggins.phase()).isEqualTo("headphone-check");
        assertThat(huggins.step().path("attempt").asInt()).isEqualTo(2);
    }

    @Test
    void secondAttemptHasAnotherOrderAndFailingItScreensOut() {
        ScriptedParticipant participant = start(
                "no-headphones",
                "headphoneCheck: {test: huggins}\n"
                        + "completion: {code: DONE, screenedOut: {code: OUT, redirect: 'https://example.org/?cc={code}'}}");
        List<String> first = items(participant);
        participant.step("headphone-check", answers(withMistakes(rightAnswers(participant), 3)));
        assertThat(items(participant)).isNotEqualTo(first).containsExactlyInAnyOrderElementsOf(first);
        participant.step("headphone-check", answers(withMistakes(rightAnswers(participant), 2)));
        assertThat(participant.phase()).isEqualTo("screened-out");
        assertThat(participant.step().toString())
                .isEqualTo("{\"reason\":\"headphones\",\"completionCode\":\"OUT\","
                        + "\"redirect\":\"https://example.org/?cc=OUT\"}");
        assertThat(participant.fetch().path("phase").asString()).isEqualTo("screened-out");
        assertThat(participant.tryStep("instructions", "{}").status()).isEqualTo(409);
        assertThat(record("no-headphones").screenedOut()).hasValue(ScreenedOut.HEADPHONES);
        assertThat(record("no-headphones").checks().headphones()).hasValue(new CompletedChecks.Headphones(2, 4, false));
    }

    @Test
    void whoFailsGoesOnWhereTheStudyOnlyStoresTheResult() {
        ScriptedParticipant participant =
                start("stored-only", "headphoneCheck: {test: huggins, attempts: 1, required: false}");
        participant.step("headphone-check", answers(withMistakes(rightAnswers(participant), 6)));
        assertThat(participant.phase()).isEqualTo("instructions");
        assertThat(record("stored-only").checks().headphones()).hasValue(new CompletedChecks.Headphones(1, 0, false));
    }

    @Test
    void screenedOutParticipantFreesThePlace() {
        ScriptedParticipant participant =
                start("freed", "headphoneCheck: {test: huggins, attempts: 1}\nparticipants: {max: 1}");
        assertThat(client.post("/api/participations", "{\"study\":\"freed\"}").status())
                .isEqualTo(409);
        participant.step("headphone-check", answers(withMistakes(rightAnswers(participant), 6)));
        assertThat(participant.step().toString()).isEqualTo("{\"reason\":\"headphones\"}");
        ScriptedParticipant.start(client, "freed");
    }

    @Test
    void answersOfAnAttemptThatAreSentAgainAreNotTakenForTheNext() {
        ScriptedParticipant participant = start("resent", "headphoneCheck: {test: huggins}");
        String body = "{\"attempt\":1,"
                + answers(withMistakes(rightAnswers(participant), 6)).substring(1);
        participant.step("headphone-check", body);
        Answer again = participant.tryStep("headphone-check", body);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().path("state").path("step").path("attempt").asInt())
                .isEqualTo(2);
        participant.step("headphone-check", answers(rightAnswers(participant)));
        assertThat(participant.phase()).isEqualTo("instructions");
    }

    @Test
    void answersHaveToFit() {
        ScriptedParticipant participant = start("misfits", "headphoneCheck: {test: loudness}");
        for (String data : List.of(
                "{}",
                "{\"answers\":[1,2,3]}",
                "{\"answers\":[1,2,3,1,2,4]}",
                "{\"answers\":[1,2,3,1,2,0]}",
                "{\"answers\":[1,2,3,1,2,1.5]}",
                "{\"answers\":[1,2,3,1,2,\"3\"]}",
                "{\"answers\":\"123123\"}",
                "{\"answers\":[1,2,3,1,2,3],\"attempt\":\"1\"}",
                "{\"answers\":[1,2,3,1,2,3],\"right\":6}")) {
            assertThat(participant.tryStep("headphone-check", data).status())
                    .as(data)
                    .isEqualTo(400);
        }
        assertThat(participant.fetch().path("step").path("attempt").asInt()).isEqualTo(1);
    }

    @Test
    void neitherStateNorSoundTellsTheRightAnswers() {
        ScriptedParticipant participant = start("no-hints", "headphoneCheck: {test: loudness}");
        assertThat(participant.state().toString())
                .doesNotContainIgnoringCase("right")
                .doesNotContainIgnoringCase("answer");
        Set<String> headers = new HashSet<>();
        for (String item : items(participant)) {
            Answer sound = client.get(item);
            assertThat(sound.status()).isEqualTo(200);
            headers.add(sound.header("Content-Type") + sound.header("Content-Length") + sound.header("Cache-Control"));
            assertThat(item).matches("/media/[0-9a-f]{32}");
        }
        assertThat(headers).hasSize(1);
    }

    @Test
    void everySessionHasAnOrderOfItsOwn() {
        ScriptedParticipant first = start("own-order", "headphoneCheck: {test: loudness}");
        Set<List<String>> orders = new HashSet<>(Set.of(items(first)));
        for (int i = 0; i < 4; i++) {
            orders.add(items(ScriptedParticipant.start(client, "own-order").until("headphone-check")));
        }
        assertThat(orders).hasSizeGreaterThan(2);
    }

    private ScriptedParticipant start(String slug, String extra) {
        application.publish(new TonesStudy(slug, extra).yaml());
        return ScriptedParticipant.start(client, slug).until("headphone-check");
    }

    private ParticipantRecord record(String slug) {
        return application
                .bean(AnsweredTrials.class)
                .participants(slug, Set.of(SessionFlag.NONE))
                .getFirst();
    }

    private static List<String> items(ScriptedParticipant participant) {
        return participant
                .step()
                .path("items")
                .valueStream()
                .map(item -> item.asString())
                .toList();
    }

    private List<Integer> rightAnswers(ScriptedParticipant participant) {
        return new HeadphoneKey(application).rightAnswers(participant);
    }

    private static List<Integer> withMistakes(List<Integer> answers, int mistakes) {
        return java.util.stream.IntStream.range(0, answers.size())
                .mapToObj(i -> i < mistakes ? answers.get(i) % 3 + 1 : answers.get(i))
                .toList();
    }

    private static String answers(List<Integer> answers) {
        return "{\"answers\":" + answers + "}";
    }
}
