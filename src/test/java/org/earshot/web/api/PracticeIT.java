package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.study.records.AnsweredTrials;
import org.earshot.study.records.ParticipantRecord;
import org.earshot.study.rendering.PublishedStimulus;
import org.earshot.study.rendering.Renderings;
import org.earshot.study.session.ScreenedOut;
import org.earshot.study.session.SessionFlag;
import org.earshot.web.ApiClient;
import org.earshot.web.RunningApplication;
import org.earshot.web.ScriptedParticipant;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.Test;

/** Instructions with examples, and practice until it goes well enough. */
class PracticeIT {

    private static final int SAMPLES = 4;

    private final RunningApplication application = RunningApplication.get();
    private final ApiClient client = application.client();

    @Test
    void roundThatReachesTheCriterionIsTheLast() {
        ScriptedParticipant participant = start("good", "practice: {criterion: 0.75, rounds: 3}");
        assertThat(practise("good", participant, 3)).hasSize(SAMPLES);
        assertThat(participant.phase()).isEqualTo("trial");
        assertThat(record("good").checks().practiceRounds()).isEqualTo(1);
        assertThat(participant.state().path("progress").toString()).isEqualTo("{\"done\":0,\"total\":16}");
    }

    @Test
    void otherwiseInstructionsAndTheSameSamplesComeAgainInAnotherOrder() {
        ScriptedParticipant participant = start("repeated", "practice: {criterion: 0.75, rounds: 2}");
        List<String> first = practise("repeated", participant, 2);
        assertThat(participant.phase()).isEqualTo("instructions");
        assertThat(participant.step().path("round").asInt()).isEqualTo(2);
        participant.advance();
        assertThat(participant.state().path("progress").toString()).isEqualTo("{\"done\":0,\"total\":4}");
        List<String> second = practise("repeated", participant, 0);
        assertThat(second).containsExactlyInAnyOrderElementsOf(first).isNotEqualTo(first);
        assertThat(participant.phase()).isEqualTo("trial");
        assertThat(record("repeated").checks().practiceRounds()).isEqualTo(2);
        assertThat(participant.until("finished").phase()).isEqualTo("finished");
        assertThat(application.bean(AnsweredTrials.class).of("repeated", Set.of(SessionFlag.NONE)))
                .hasSize(16);
    }

    @Test
    void whoDoesNotReachARequiredCriterionIsScreenedOut() {
        ScriptedParticipant participant = start("required", "practice: {criterion: 1, rounds: 2, required: true}");
        practise("required", participant, 3);
        participant.advance();
        practise("required", participant, 3);
        assertThat(participant.phase()).isEqualTo("screened-out");
        assertThat(participant.step().toString()).isEqualTo("{\"reason\":\"practice\"}");
        assertThat(record("required").screenedOut()).hasValue(ScreenedOut.PRACTICE);
    }

    @Test
    void lastPracticeTrialFetchesTheFirstTrialAhead() {
        ScriptedParticipant participant = start("ahead", "practice: {criterion: 1, rounds: 2}");
        List<String> ahead = new ArrayList<>();
        while (participant.phase().equals("practice")) {
            ahead = participant
                    .state()
                    .path("prefetch")
                    .valueStream()
                    .map(url -> url.asString())
                    .toList();
            participant.answer(prediction("ahead", participant));
        }
        assertThat(participant.phase()).isEqualTo("trial");
        assertThat(ahead).startsWith(shown(participant));
    }

    @Test
    void instructionsShowOneExamplePerConditionOfTheSession() {
        ScriptedParticipant participant = ScriptedParticipant.start(client, published("examples", "examples: true"))
                .until("instructions");
        assertThat(participant.step().path("round").asInt()).isEqualTo(1);
        assertThat(participant
                        .step()
                        .path("examples")
                        .valueStream()
                        .map(shown -> shown.path("kind").asString()))
                .containsExactlyInAnyOrder("audio", "waveform", "audio", "waveform");
        Set<String> samples = application.bean(Renderings.class).stimuli("examples").stream()
                .filter(stimulus -> participant.step().toString().contains(stimulus.media()))
                .filter(PublishedStimulus::practice)
                .map(PublishedStimulus::sample)
                .collect(Collectors.toSet());
        assertThat(samples).hasSize(1);
        assertThat(ScriptedParticipant.start(client, published("no-examples", ""))
                        .until("instructions")
                        .step()
                        .path("examples"))
                .isEmpty();
    }

    @Test
    void volumeIsSetByASampleToPractiseOnAndKept() {
        ScriptedParticipant participant =
                ScriptedParticipant.start(client, published("volume", "")).until("audio-check");
        String reference = participant.step().path("reference").path("url").asString();
        assertThat(participant.step().path("reference").path("kind").asString()).isEqualTo("audio");
        assertThat(application.bean(Renderings.class).stimuli("volume").stream()
                        .filter(stimulus -> reference.endsWith(stimulus.media())))
                .allMatch(PublishedStimulus::practice)
                .isNotEmpty();
        for (String data : List.of("{\"heard\":true,\"volume\":1.1}", "{\"heard\":true,\"volume\":\"loud\"}")) {
            assertThat(participant.tryStep("audio-check", data).status()).isEqualTo(400);
        }
        participant.step("audio-check", "{\"heard\":true,\"volume\":0.7}");
        assertThat(record("volume").checks().volume()).hasValue(0.7);
        assertThat(record("volume").completed()).containsKey(org.earshot.study.session.input.Phase.AUDIO_CHECK);
    }

    @Test
    void seenStudyHasNoReferenceToHear() {
        application.publish(new TonesStudy("seen").yaml("visual-explanation"));
        ScriptedParticipant participant =
                ScriptedParticipant.start(client, "seen").until("audio-check");
        assertThat(participant.step().has("reference")).isFalse();
    }

    private String published(String slug, String extra) {
        application.publish(new TonesStudy(slug, extra).yaml().replace("practice: 1", "practice: " + SAMPLES));
        return slug;
    }

    private ScriptedParticipant start(String slug, String extra) {
        return ScriptedParticipant.start(client, published(slug, extra)).until("practice");
    }

    /** One round with so many answers that agree. Returns what was shown. */
    private List<String> practise(String slug, ScriptedParticipant participant, int agreeing) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < SAMPLES; i++) {
            assertThat(participant.phase()).isEqualTo("practice");
            shown.add(shown(participant));
            int prediction = Integer.parseInt(prediction(slug, participant));
            participant.answer(String.valueOf(i < agreeing ? prediction : (prediction + 1) % 10));
        }
        return shown;
    }

    private String prediction(String slug, ScriptedParticipant participant) {
        Map<String, String> predictions = application.bean(Renderings.class).stimuli(slug).stream()
                .collect(Collectors.toMap(
                        stimulus -> "/media/" + stimulus.media(), PublishedStimulus::prediction, (a, b) -> a));
        return predictions.get(shown(participant));
    }

    private static String shown(ScriptedParticipant participant) {
        return participant.step().path("stimulus").path("url").asString();
    }

    private ParticipantRecord record(String slug) {
        return application
                .bean(AnsweredTrials.class)
                .participants(slug, Set.of(SessionFlag.NONE))
                .getFirst();
    }
}
