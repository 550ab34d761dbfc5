package org.earshot.study.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earshot.study.configuration.Condition;
import org.earshot.study.trial.TrialList.Candidate;
import org.earshot.study.trial.TrialList.Line;
import org.junit.jupiter.api.Test;

class TrialListTest {

    private static final List<Condition> ORDER = Stream.of("visual-signal", "audible-explanation")
            .map(Condition::parse)
            .toList();

    private static final SessionRandomness DRAWS = new SessionRandomness(2023, 5);

    @Test
    void everyStimulusComesOnceInTheBlockOfItsCondition() {
        TrialList list = TrialList.draw(candidates(10, 3), ORDER, DRAWS);
        List<Line> main = list.lines().stream().filter(line -> !line.practice()).toList();
        assertThat(main)
                .extracting(Line::position)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
        assertThat(main).extracting(Line::stimulus).doesNotHaveDuplicates();
        assertThat(main).allSatisfy(line -> {
            assertThat(line.block()).isEqualTo(line.position() <= 10 ? 1 : 2);
            assertThat(line.stimulus() % 2).isEqualTo(line.block() == 1 ? 1 : 0);
        });
    }

    @Test
    void practiceGoesThroughTheConditionsInTheSameOrder() {
        TrialList list = TrialList.draw(candidates(10, 3), ORDER, DRAWS);
        List<Line> practice = list.lines().stream().filter(Line::practice).toList();
        assertThat(practice).extracting(Line::stimulus).containsExactly(21L, 22L, 25L);
        assertThat(practice).extracting(Line::position).containsExactly(1, 2, 3);
    }

    @Test
    void sameSeedAndNumberGiveTheSameOrderAndOthersAnother() {
        List<Candidate> candidates = candidates(10, 0);
        TrialList list = TrialList.draw(candidates, ORDER, DRAWS);
        assertThat(TrialList.draw(candidates, ORDER, DRAWS)).isEqualTo(list);
        assertThat(TrialList.draw(candidates, ORDER, new SessionRandomness(2023, 6)))
                .isNotEqualTo(list);
        assertThat(TrialList.draw(candidates, ORDER, new SessionRandomness(2024, 5)))
                .isNotEqualTo(list);
    }

    @Test
    void blocksAreShuffledApart() {
        List<Line> lines = TrialList.draw(candidates(10, 0), ORDER, DRAWS).lines();
        List<Long> first =
                lines.subList(0, 10).stream().map(line -> line.stimulus() / 2).toList();
        List<Long> second =
                lines.subList(10, 20).stream().map(line -> line.stimulus() / 2).toList();
        assertThat(second).containsExactlyInAnyOrderElementsOf(first).isNotEqualTo(first);
    }

    @Test
    void laterRoundsHaveTheSameStimuliInAnotherOrder() {
        TrialList list = TrialList.draw(candidates(10, 3), ORDER, DRAWS).withRounds(3, DRAWS);
        List<List<Long>> rounds = IntStream.rangeClosed(1, 3)
                .mapToObj(round -> list.lines().stream()
                        .filter(line -> line.practice() && line.round() == round)
                        .map(Line::stimulus)
                        .toList())
                .toList();
        assertThat(rounds).allSatisfy(round -> assertThat(round).containsExactlyInAnyOrder(21L, 22L, 25L));
        assertThat(rounds.get(1)).isNotEqualTo(rounds.get(0));
        assertThat(rounds.get(2)).isNotEqualTo(rounds.get(1));
        assertThat(list.lines().stream().filter(Line::practice).map(Line::position))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(list.lines().stream().filter(line -> !line.practice())).hasSize(20);
    }

    @Test
    void attentionChecksAreInEveryBlockButNotAtItsBeginning() {
        List<String> labels = List.of("0", "1", "2");
        TrialList plain = TrialList.draw(candidates(10, 3), ORDER, DRAWS);
        TrialList list = plain.withAttentionChecks(2, labels, DRAWS);
        List<Line> main = list.lines().stream().filter(line -> !line.practice()).toList();
        assertThat(main)
                .extracting(Line::position)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 24).boxed().toList());
        List<Line> checks =
                main.stream().filter(line -> line.told().isPresent()).toList();
        assertThat(checks).extracting(Line::block).containsExactly(1, 1, 2, 2);
        assertThat(checks).allSatisfy(check -> {
            assertThat(check.position()).isNotIn(1, 13);
            assertThat(labels).contains(check.told().orElseThrow());
            assertThat(check.stimulus() % 2).isEqualTo(check.block() == 1 ? 1 : 0);
        });
        assertThat(main.stream().filter(line -> line.told().isEmpty()).map(Line::stimulus))
                .containsExactlyElementsOf(plain.lines().stream()
                        .filter(line -> !line.practice())
                        .map(Line::stimulus)
                        .toList());
    }

    @Test
    void placesOfAttentionChecksDifferBetweenParticipants() {
        TrialList plain = TrialList.draw(candidates(10, 0), ORDER, DRAWS);
        assertThat(IntStream.range(0, 20)
                        .mapToObj(
                                number -> plain
                                        .withAttentionChecks(1, List.of("0"), new SessionRandomness(2023, number))
                                        .lines()
                                        .stream()
                                        .filter(line -> line.told().isPresent())
                                        .map(Line::position)
                                        .toList())
                        .distinct())
                .hasSizeGreaterThan(10);
    }

    @Test
    void attentionChecksMayAlsoBeAtTheEndOfABlock() {
        TrialList plain = TrialList.draw(candidates(3, 0), ORDER, DRAWS);
        assertThat(IntStream.range(0, 30)
                        .boxed()
                        .flatMap(
                                number -> plain
                                        .withAttentionChecks(1, List.of("0"), new SessionRandomness(2023, number))
                                        .lines()
                                        .stream()
                                        .filter(line -> line.told().isPresent() && line.block() == 1)
                                        .map(Line::position)))
                .contains(2, 3, 4)
                .doesNotContain(1);
    }

    /** Stimulus 2 s is sample s under audible-explanation, 2 s + 1 under visual-signal. */
    private static List<Candidate> candidates(int main, int practice) {
        List<Candidate> candidates = new ArrayList<>();
        for (int sample = 0; sample < main + practice; sample++) {
            candidates.add(new Candidate(2L * sample, sample, sample >= main, ORDER.get(1)));
            candidates.add(new Candidate(2L * sample + 1, sample, sample >= main, ORDER.get(0)));
        }
        return candidates;
    }
}
