package org.earshot.web.researcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.earshot.recomputed.Answer;
import org.earshot.recomputed.Answers;
import org.earshot.recomputed.PlannedRules;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Which rule leaves out which answer, recomputed from responses.csv, participants.csv and events.csv, and how many go where. */
class RecomputedExclusionsIT {

    /** What pages say of them, with the limits of {@link AnsweredStudy}. */
    static final Map<String, String> WORDS = Map.of(
            "screened-out", "Screened out",
            "unfinished", "Unfinished",
            "failed-headphone-check", "Failed headphone check",
            "failed-attention-checks", "More than 1 failed attention check",
            "fast-median", "Median response below 300 ms",
            "same-answer", "Same answer in over 70%",
            "too-fast", "Answered in under 250 ms",
            "too-slow", "Answered after 20,000 ms",
            "playback-not-finished", "Sound not heard to its end",
            "sound-trouble", "Trouble with the sound");

    private final RecomputedStudy study = RecomputedStudy.get();

    @Test
    void everyRuleLeavesOutWhatTheFilesSayAndSomething() {
        PlannedRules rules = study.rules();
        assertThat(study.exported().all())
                .allSatisfy(answer ->
                        assertThat(answer.excluded()).as(answer.toString()).isEqualTo(rules.of(answer)));
        assertThat(study.exported().each(Answer::excluded)).contains("").containsAll(PlannedRules.ALL);
    }

    @Test
    void whoeverTwoRulesMeetIsCountedAtTheFirst() {
        List<Map<String, String>> failed =
                study.participants().where("headphone_check", "failed").rows();
        assertThat(failed)
                .hasSize(2)
                .anySatisfy(session -> assertThat(session).containsEntry("attention_passed", "2"))
                .allSatisfy(session -> assertThat(study.rules().ofSession(session.get("session")))
                        .hasValue("failed-headphone-check"));
    }

    @Test
    void asManyFailuresAsAreAllowedLeaveNobodyOut() {
        assertThat(study.analysed().sessions())
                .anySatisfy(session -> assertThat(
                                study.participants().where("session", session).first())
                        .containsEntry("attention_asked", "4")
                        .containsEntry("attention_passed", "3"));
    }

    @Test
    void flowCountsTheRows() {
        JsonNode flow = study.results().get("exclusions");
        assertThat(flow.get("started").asInt()).isEqualTo(study.participants().size());
        assertThat(flow.get("withdrawn").asInt())
                .isEqualTo(study.participants().where("phase", "withdrawn").size())
                .isPositive();
        counts(flow.get("all"), study.exported());
        counts(flow.get("analysed"), study.analysed());
        assertThat(flow.get("steps").valueStream().map(step -> step.get("rule").asString()))
                .containsExactlyElementsOf(PlannedRules.ALL);
        Answers left = study.exported();
        for (JsonNode step : flow.get("steps")) {
            String rule = step.get("rule").asString();
            Answers after = left.where(answer -> !study.rules().of(answer).equals(rule));
            JsonNode gone = step.get("excluded");
            assertThat(gone.get("answers").asInt()).isEqualTo(left.size() - after.size());
            assertThat(gone.get("sessions").asInt())
                    .isEqualTo(left.sessions().size() - after.sessions().size());
            left = after;
        }
        assertThat(left).isEqualTo(study.analysed());
    }

    private static void counts(JsonNode count, Answers answers) {
        assertThat(count.get("answers").asInt()).isEqualTo(answers.size());
        assertThat(count.get("sessions").asInt()).isEqualTo(answers.sessions().size());
    }
}
