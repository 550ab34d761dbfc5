package org.earshot.stimulus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.EarshotException;
import org.earshot.dataset.Recording;
import org.earshot.dataset.SoundSource;
import org.earshot.dataset.Speaker;
import org.earshot.study.configuration.StudyConfiguration.Exclusion;
import org.earshot.study.configuration.StudyConfiguration.Samples;
import org.junit.jupiter.api.Test;

class SamplingTest {

    private static final String SOURCE = "held-out recordings of fsdd";

    @Test
    void asManyRightAndWrongOnesAreDrawnAsAsked() {
        Sampling.Drawn drawn = Sampling.draw(new Samples(10, 7, 3, false, 1), decisions(40, 12), SOURCE);
        assertThat(drawn.main().stream().filter(Decision::right)).hasSize(10);
        assertThat(drawn.main().stream().filter(decision -> !decision.right())).hasSize(7);
        assertThat(drawn.practice()).hasSize(3).allMatch(Decision::right);
        Set<Decision> all = new HashSet<>(drawn.main());
        all.addAll(drawn.practice());
        assertThat(all).hasSize(20);
    }

    @Test
    void orderOfTheDecisionsDoesNotMatterAndTheSeedDoes() {
        List<Decision> decisions = decisions(40, 40);
        List<Decision> shuffled = new ArrayList<>(decisions);
        Collections.shuffle(shuffled, new Random(9));
        Samples wish = new Samples(10, 10, 2, false, 2023);
        assertThat(Sampling.draw(wish, shuffled, SOURCE)).isEqualTo(Sampling.draw(wish, decisions, SOURCE));
        assertThat(Sampling.draw(new Samples(10, 10, 2, false, 2024), decisions, SOURCE))
                .isNotEqualTo(Sampling.draw(wish, decisions, SOURCE));
    }

    @Test
    void everyDecisionIsDrawnEquallyOften() {
        List<Decision> decisions = decisions(20, 0);
        int[] drawn = new int[20];
        for (int seed = 0; seed < 2000; seed++) {
            Sampling.draw(new Samples(5, 0, 0, false, seed), decisions, SOURCE)
                    .main()
                    .forEach(decision -> drawn[decisions.indexOf(decision)]++);
        }
        // 500 expected, with a standard deviation of 19.
        assertThat(Arrays.stream(drawn)).allMatch(count -> count > 400 && count < 600);
    }

    @Test
    void orderTellsNothingOfRightAndWrong() {
        int rightFirst = 0;
        for (int seed = 0; seed < 400; seed++) {
            Sampling.Drawn drawn = Sampling.draw(new Samples(10, 10, 0, false, seed), decisions(30, 30), SOURCE);
            rightFirst += drawn.main().getFirst().right() ? 1 : 0;
        }
        assertThat(rightFirst).isBetween(150, 250);
    }

    @Test
    void balancedDrawTakesThePredictedClassesInTurn() {
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            decisions.add(decision("0", "0", i));
        }
        decisions.add(decision("1", "1", 0));
        decisions.add(decision("2", "2", 0));
        decisions.add(decision("2", "2", 1));
        Map<String, Long> classes = Sampling.draw(new Samples(6, 0, 0, true, 4), decisions, SOURCE).main().stream()
                .collect(Collectors.groupingBy(Decision::predicted, Collectors.counting()));
        assertThat(classes).isEqualTo(Map.of("0", 3L, "1", 1L, "2", 2L));
    }

    @Test
    void excludedRecordingIsReplacedAndAllOthersKeepTheirPlaces() {
        for (boolean balanced : new boolean[] {false, true}) {
            for (int seed = 0; seed < 60; seed++) {
                Samples wish = new Samples(8, 6, 2, balanced, seed);
                Random random = new Random(seed);
                Sampling.Drawn before = Sampling.draw(wish, decisions(40, 30), SOURCE);
                for (int step = 0; step < 10; step++) {
                    List<Decision> drawn = all(before);
                    Decision excluded = drawn.get(random.nextInt(drawn.size()));
                    wish = excluding(wish, excluded);
                    Sampling.Drawn after = Sampling.draw(wish, decisions(40, 30), SOURCE);
                    List<Decision> now = all(after);
                    Decision successor = now.get(drawn.indexOf(excluded));
                    assertThat(successor.right()).isEqualTo(excluded.right());
                    assertThat(drawn).doesNotContain(successor);
                    drawn.set(drawn.indexOf(excluded), successor);
                    assertThat(now).isEqualTo(drawn);
                    before = after;
                }
            }
        }
    }

    @Test
    void excludedRecordingIsNeverDrawnAndTakingTheExclusionBackUndoesIt() {
        Samples wish = new Samples(8, 6, 2, false, 5);
        Sampling.Drawn before = Sampling.draw(wish, decisions(40, 30), SOURCE);
        Samples without = wish;
        Set<String> excluded = new HashSet<>();
        for (Decision decision : all(before)) {
            without = excluding(without, decision);
            excluded.add(decision.recording().id());
        }
        assertThat(all(Sampling.draw(without, decisions(40, 30), SOURCE)))
                .hasSize(16)
                .extracting(decision -> decision.recording().id())
                .doesNotContainAnyElementsOf(excluded);
        assertThat(Sampling.draw(wish, decisions(40, 30), SOURCE)).isEqualTo(before);
    }

    @Test
    void exclusionOfARecordingThatIsNotDrawnChangesNothing() {
        Samples wish = new Samples(8, 6, 2, true, 5);
        Sampling.Drawn before = Sampling.draw(wish, decisions(40, 30), SOURCE);
        List<Decision> drawn = all(before);
        Decision other = decisions(40, 30).stream()
                .filter(decision -> !drawn.contains(decision))
                .findFirst()
                .orElseThrow();
        assertThat(Sampling.draw(excluding(wish, other), decisions(40, 30), SOURCE))
                .isEqualTo(before);
    }

    @Test
    void balancedDrawReplacesByTheSamePredictedClass() {
        for (int seed = 0; seed < 40; seed++) {
            Samples wish = new Samples(10, 10, 0, true, seed);
            List<Decision> before = all(Sampling.draw(wish, decisions(40, 30), SOURCE));
            Samples without = excluding(wish, before.getFirst());
            assertThat(all(Sampling.draw(without, decisions(40, 30), SOURCE))
                            .getFirst()
                            .predicted())
                    .isEqualTo(before.getFirst().predicted());
        }
    }

    @Test
    void excludedRecordingsDoNotCountWhereThereAreTooFew() {
        Samples wish = excluding(new Samples(1, 3, 0, false, 1), decisions(5, 3).getLast());
        assertThatThrownBy(() -> Sampling.draw(wish, decisions(5, 3), SOURCE))
                .hasMessage("There are only 2 wrong decisions among 8 held-out recordings of fsdd, 1 of them excluded;"
                        + " the study asks for 3.");
    }

    private static Samples excluding(Samples wish, Decision decision) {
        List<Exclusion> excluded = new ArrayList<>(wish.excluded());
        excluded.add(new Exclusion(decision.recording().id(), "not clear"));
        return new Samples(wish.correct(), wish.incorrect(), wish.practice(), wish.balanced(), wish.seed(), excluded);
    }

    private static List<Decision> all(Sampling.Drawn drawn) {
        List<Decision> all = new ArrayList<>(drawn.main());
        all.addAll(drawn.practice());
        return all;
    }

    @Test
    void tooFewAreRefusedWithTheCounts() {
        assertThatThrownBy(() -> Sampling.draw(new Samples(10, 10, 0, false, 1), decisions(173, 7), SOURCE))
                .isInstanceOf(EarshotException.class)
                .hasMessage("There are only 7 wrong decisions among 180 held-out recordings of fsdd;"
                        + " the study asks for 10.");
        assertThatThrownBy(() -> Sampling.draw(new Samples(10, 2, 2, false, 1), decisions(11, 1), SOURCE))
                .isInstanceOf(EarshotException.class)
                .hasMessage("There are only 11 right decisions among 12 held-out recordings of fsdd;"
                        + " the study asks for 10 and 2 more to practise on."
                        + " There is only 1 wrong decision among 12 held-out recordings of fsdd;"
                        + " the study asks for 2.");
    }

    private static List<Decision> decisions(int right, int wrong) {
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < right; i++) {
            decisions.add(decision(String.valueOf(i % 10), String.valueOf(i % 10), i));
        }
        for (int i = 0; i < wrong; i++) {
            decisions.add(decision(String.valueOf(i % 10), String.valueOf((i + 1) % 10), right + i));
        }
        return decisions;
    }

    private static Decision decision(String truth, String predicted, int take) {
        Recording recording = new Recording(
                "fsdd/" + truth + "_x_" + take,
                truth,
                Speaker.unknown("x"),
                take,
                new SoundSource.FileSource(Path.of("x.wav")));
        return new Decision(recording, truth, predicted, false);
    }
}
