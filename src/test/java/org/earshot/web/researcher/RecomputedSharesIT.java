package org.earshot.web.researcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earshot.web.researcher.RecomputedJson.isRate;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.earshot.recomputed.Answer;
import org.earshot.recomputed.Answers;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Agreement by confidence, with second choices, by block, within blocks and by recording, recomputed from responses.csv. */
class RecomputedSharesIT {

    private final RecomputedStudy study = RecomputedStudy.get();

    private void agrees(JsonNode of, Answers group) {
        isRate(of.get("agreement"), group, Answer::agrees, study.resampling());
    }

    @Test
    void confidenceIsThatOfTheRows() {
        assertThat(study.results().get("confidence").valueStream())
                .hasSize(20)
                .anySatisfy(of ->
                        assertThat(of.get("agreement").get("interval").isNull()).isFalse())
                .allSatisfy(of -> agrees(
                        of,
                        study.of(of)
                                .where(answer -> answer.confidence()
                                        == of.get("confidence").asInt())));
    }

    @Test
    void secondChoicesAreThoseOfTheRows() {
        assertThat(study.results().get("secondChoices").valueStream())
                .hasSize(4)
                .anySatisfy(of -> assertThat(of.get("either").get("hits").asInt())
                        .isGreaterThan(of.get("first").get("hits").asInt()))
                .allSatisfy(of -> {
                    isRate(of.get("first"), study.of(of), Answer::agrees, study.resampling());
                    isRate(
                            of.get("either"),
                            study.of(of),
                            answer -> answer.agrees() || answer.second().equals(answer.decided()),
                            study.resampling());
                });
    }

    @Test
    void learningFromBlockToBlockIsThatOfTheRows() {
        JsonNode learning = study.results().get("learning");
        assertThat(learning.get("allBlocks").valueStream())
                .hasSize(4)
                .allSatisfy(of -> agrees(of, inBlock(study.analysed(), of)));
        assertThat(learning.get("blocks").valueStream())
                .hasSize(16)
                .allSatisfy(of -> agrees(of, inBlock(study.of(of), of)));
    }

    private static Answers inBlock(Answers answers, JsonNode of) {
        return answers.where(answer -> answer.block() == of.get("block").asInt());
    }

    @Test
    void learningWithinBlocksIsThatOfTheRows() {
        Map<Answer, Integer> places = places(study.analysed());
        assertThat(study.results().get("learning").get("withinBlocks").valueStream())
                .hasSize(4 * 6)
                .allSatisfy(of -> agrees(
                        of,
                        study.of(of)
                                .where(answer -> of.get("from").asInt() <= places.get(answer)
                                        && places.get(answer) <= of.get("to").asInt())));
    }

    /** Of every answer how many of its session and block came up to it. */
    static Map<Answer, Integer> places(Answers analysed) {
        return analysed.all().stream()
                .collect(Collectors.toMap(
                        answer -> answer,
                        answer -> analysed.count(other -> other.session().equals(answer.session())
                                && other.block() == answer.block()
                                && other.position() <= answer.position())));
    }

    @Test
    void itemsAreThoseOfTheRows() {
        assertThat(study.results().get("items").valueStream())
                .hasSize(study.analysed().each(Answer::recording).size())
                .isSortedAccordingTo(Comparator.comparingDouble(
                        item -> item.get("agreement").get("share").asDouble()))
                .allSatisfy(item -> {
                    Answers here = study.analysed()
                            .where(answer -> answer.recording()
                                    .equals(item.get("recording").asString()));
                    Answer any = here.all().getFirst();
                    assertThat(item.get("spoken").asString()).isEqualTo(any.spoken());
                    assertThat(item.get("decided").asString()).isEqualTo(any.decided());
                    agrees(item, here);
                    assertThat(item.get("conditions").valueStream())
                            .hasSize(4)
                            .allSatisfy(of -> underCondition(of, here));
                    instead(item.get("instead"), here);
                });
    }

    private void underCondition(JsonNode of, Answers here) {
        Answers there = here.under(of.get("condition").asString());
        agrees(of, there);
        assertThat(there.each(Answer::stimulus))
                .containsExactly(of.get("stimulus").asString());
        assertThat(study.stimuli()
                        .where("stimulus", of.get("stimulus").asString())
                        .where("condition", of.get("condition").asString())
                        .column("recording"))
                .contains(here.all().getFirst().recording());
    }

    private static void instead(JsonNode instead, Answers here) {
        assertThat(instead.valueStream())
                .isSortedAccordingTo(
                        Comparator.comparingInt((JsonNode of) -> of.get("count").asInt())
                                .reversed())
                .allSatisfy(of -> assertThat(here.count(answer -> !answer.agrees()
                                && answer.answered().equals(of.get("answer").asString())))
                        .isEqualTo(of.get("count").asInt()));
        assertThat(instead.valueStream().mapToInt(of -> of.get("count").asInt()).sum())
                .isEqualTo(here.count(answer -> !answer.agrees()));
    }
}
