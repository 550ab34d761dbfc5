package org.earshot.app.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.earshot.EarshotException;
import org.earshot.study.configuration.Condition;
import org.earshot.study.simulated.SimulatedAnswering;
import org.earshot.study.simulated.SimulatedAnswering.Accuracy;
import org.earshot.study.simulated.SimulatedAnswering.AsNetwork;
import org.earshot.study.simulated.SimulatedAnswering.GivenAccuracies;
import org.earshot.study.simulated.SimulatedAnswering.Guessing;
import org.earshot.study.simulated.SimulatedAnswering.Hearing;
import org.earshot.study.simulated.SimulatedSession;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SimulatedPersonTest {

    private static final int TRIALS = 4000;
    private static final Condition HEARD = Condition.parse("audible-explanation");
    private static final Condition SEEN = Condition.parse("visual-signal");

    /** Spoken 7, decided 3, and the network says 5 of the stimulus itself. */
    private static final SimulatedSession.Trial WRONG = trial(HEARD, "7", "3", Optional.of("5"));

    private static final SimulatedSession.Trial RIGHT = trial(SEEN, "7", "7", Optional.empty());

    @Test
    void guessingTakesEveryDigitEquallyOften() {
        Map<String, Long> answers = answers(new Guessing(), WRONG);
        assertThat(answers).hasSize(10);
        // Five standard deviations of a binomial with n = 4000 and p = 0.1.
        assertThat(answers.values()).allSatisfy(count -> assertThat(count).isBetween(305L, 495L));
    }

    @Test
    void hearingSaysWhatWasSpokenAsOftenAsItIsUnderstood() {
        assertThat(answers(new Hearing(1), WRONG)).containsOnlyKeys("7");
        Map<String, Long> answers = answers(new Hearing(0.8), WRONG);
        assertThat(answers.get("7") / (double) TRIALS).isCloseTo(0.8, within(0.032));
        assertThat(answers).hasSize(10);
    }

    @Test
    void likeTheNetworkIsWhatTheNetworkSaysOfTheStimulus() {
        assertThat(answers(new AsNetwork(), WRONG)).containsOnlyKeys("5");
        assertThatThrownBy(() -> answers(new AsNetwork(), RIGHT))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("not asked");
    }

    @Test
    void givenAccuraciesHoldPerConditionAndDecisionAndErrorsAreSpread() {
        SimulatedAnswering way = new GivenAccuracies(Map.of(
                HEARD, new Accuracy(0.9, 0.35),
                SEEN, new Accuracy(0.6, 0.1)));
        Map<String, Long> wrong = answers(way, WRONG);
        assertThat(wrong.get("3") / (double) TRIALS).isCloseTo(0.35, within(0.038));
        wrong.remove("3");
        double each = 0.65 / 9 * TRIALS;
        assertThat(wrong).hasSize(9);
        assertThat(wrong.values())
                .allSatisfy(count -> assertThat(count.doubleValue()).isCloseTo(each, within(5 * Math.sqrt(each))));
        assertThat(answers(way, RIGHT).get("7") / (double) TRIALS).isCloseTo(0.6, within(0.039));
    }

    @Test
    void sameSeedAndOccasionGiveTheSameAnswerWhateverElseWasAnswered() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        Map<UUID, SimulatedSession.Trial> trials = Map.of(first, WRONG, second, RIGHT);
        SimulatedPerson person = person(new Guessing(), trials, 3);
        person.trial(step(second, ""));
        assertThat(person.trial(step(first, "")))
                .isEqualTo(person(new Guessing(), trials, 3).trial(step(first, "")))
                .isNotEqualTo(person(new Guessing(), trials, 4).trial(step(first, "")));
    }

    @Test
    void attentionChecksAreAnsweredAsTold() {
        UUID trial = UUID.randomUUID();
        for (int participant = 1; participant < 50; participant++) {
            assertThat(person(new Guessing(), Map.of(trial, WRONG), participant).trial(step(trial, ",\"told\":\"4\"")))
                    .containsEntry("answer", "4");
        }
    }

    @Test
    void everythingElseFitsWhatIsAsked() {
        UUID trial = UUID.randomUUID();
        for (int participant = 1; participant < 200; participant++) {
            SimulatedPerson person = person(new Hearing(0.5), Map.of(trial, WRONG), participant);
            Map<String, Object> body = person.trial(step(
                    trial, ",\"asks\":{\"confidence\":true,\"secondChoice\":true},\"plays\":{\"min\":2,\"max\":3}"));
            assertThat((Integer) body.get("confidence")).isBetween(1, 5);
            assertThat((Integer) body.get("plays")).isBetween(2, 3);
            assertThat(body.get("secondChoice")).isNotEqualTo(body.get("answer"));
            assertThat((Double) body.get("responseTimeMs")).isBetween(100.0, 30_000.0);
            assertThat((Integer) person.question(json("{\"id\":\"age\",\"type\":\"number\",\"min\":18,\"max\":120}")))
                    .isBetween(18, 120);
            assertThat((Integer) person.question(json("{\"id\":\"s\",\"type\":\"scale\",\"min\":1,\"max\":5}")))
                    .isBetween(1, 5);
            assertThat((String) person.question(json("{\"id\":\"t\",\"type\":\"text\",\"max\":9}")))
                    .isEqualTo("Simulated");
            assertThat(person.headphoneCheck(json("{\"attempt\":1}")))
                    .hasSize(6)
                    .allMatch(i -> i >= 1 && i <= 3);
        }
    }

    @Test
    void clipsAreMostlyUnderstoodWithHeadphones() {
        long right = IntStream.range(1, 400)
                .mapToObj(participant ->
                        person(new Guessing(), Map.of(), participant).headphoneCheck(json("{\"attempt\":1}")))
                .filter(List.of(1, 2, 3, 1, 2, 3)::equals)
                .count();
        assertThat(right / 399.0).isCloseTo(Math.pow(0.97, 6), within(0.1));
    }

    @Test
    void waysAreReadAsTheyAreWritten() {
        for (SimulatedAnswering way : List.of(
                new Guessing(),
                new Hearing(0.25),
                new AsNetwork(),
                new GivenAccuracies(Map.of(HEARD, new Accuracy(0.5, 1))))) {
            assertThat(SimulatedAnswering.read(way.fields())).isEqualTo(way);
        }
    }

    private static Map<String, Long> answers(SimulatedAnswering way, SimulatedSession.Trial trial) {
        AnswerPolicy decider = new AnswerPolicy(way);
        return new HashMap<>(IntStream.range(0, TRIALS)
                .mapToObj(participant -> decider.decide(trial, digits(), new SeededChoice(9, participant).of("x"))
                        .answer())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
    }

    private static List<String> digits() {
        return IntStream.range(0, 10).mapToObj(Integer::toString).toList();
    }

    private static SimulatedPerson person(
            SimulatedAnswering way, Map<UUID, SimulatedSession.Trial> trials, int participant) {
        return new SimulatedPerson(
                way,
                new SimulatedSession("token", trials, Map.of(1, List.of(1, 2, 3, 1, 2, 3))),
                new SeededChoice(7, participant));
    }

    private static SimulatedSession.Trial trial(
            Condition condition, String spoken, String decided, Optional<String> network) {
        return new SimulatedSession.Trial("s01 " + condition + " trial", condition, spoken, decided, network);
    }

    private static JsonNode step(UUID trial, String more) {
        return json("{\"trial\":\"" + trial + "\",\"stimulus\":{\"kind\":\"audio\"},\"choices\":"
                + "[\"0\",\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\"]" + more + "}");
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
