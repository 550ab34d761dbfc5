package org.earshot.study.stored;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earshot.study.Condition;
import org.earshot.study.stored.TrialList.Candidate;
import org.earshot.study.stored.TrialList.Line;
import org.junit.jupiter.api.Test;

class TrialListTest {

    private static final List<Condition> ORDER = Stream.of("visual-signal", "audible-explanation")
            .map(Condition::parse)
            .toList();

    @Test
    void everyStimulusComesOnceInTheBlockOfItsCondition() {
        TrialList list = TrialList.draw(candidates(10, 3), ORDER, 2023, 5);
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
        TrialList list = TrialList.draw(candidates(10, 3), ORDER, 2023, 5);
        List<Line> practice = list.lines().stream().filter(Line::practice).toList();
        assertThat(practice).extracting(Line::stimulus).containsExactly(21L, 22L, 25L);
        assertThat(practice).extracting(Line::position).containsExactly(1, 2, 3);
    }

    @Test
    void sameSeedAndNumberGiveTheSameOrderAndOthersAnother() {
        List<Candidate> candidates = candidates(10, 0);
        TrialList list = TrialList.draw(candidates, ORDER, 2023, 5);
        assertThat(TrialList.draw(candidates, ORDER, 2023, 5)).isEqualTo(list);
        assertThat(TrialList.draw(candidates, ORDER, 2023, 6)).isNotEqualTo(list);
        assertThat(TrialList.draw(candidates, ORDER, 2024, 5)).isNotEqualTo(list);
    }

    @Test
    void blocksAreShuffledApart() {
        List<Line> lines = TrialList.draw(candidates(10, 0), ORDER, 2023, 5).lines();
        List<Long> first =
                lines.subList(0, 10).stream().map(line -> line.stimulus() / 2).toList();
        List<Long> second =
                lines.subList(10, 20).stream().map(line -> line.stimulus() / 2).toList();
        assertThat(second).containsExactlyInAnyOrderElementsOf(first).isNotEqualTo(first);
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
