package org.earshot.study.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.earshot.study.configuration.Condition;
import org.earshot.study.document.StudyConfigurationReader;
import org.junit.jupiter.api.Test;

class BlockOrderTest {

    private static final List<Condition> TWO =
            Stream.of("visual-signal", "audible-signal").map(Condition::parse).toList();

    private static final List<Condition> SWAPPED = TWO.reversed();

    @Test
    void withinParticipantsEveryOrderHasAllConditions() {
        assertThat(order("within").orders()).containsExactlyInAnyOrder(TWO, SWAPPED);
    }

    @Test
    void betweenParticipantsEveryOrderIsOneCondition() {
        assertThat(order("between").orders()).containsExactly(List.of(TWO.get(0)), List.of(TWO.get(1)));
    }

    @Test
    void orderWithTheFewestParticipantsIsNext() {
        BlockOrder orders = new BlockOrder(List.of(TWO, SWAPPED));
        assertThat(orders.next(Map.of(TWO, 2, SWAPPED, 1), order -> true)).hasValue(SWAPPED);
        assertThat(orders.next(Map.of(TWO, 1, SWAPPED, 2), order -> true)).hasValue(TWO);
        assertThat(orders.next(Map.of(TWO, 1), order -> true)).hasValue(SWAPPED);
        assertThat(orders.next(Map.of(SWAPPED, 1), order -> true)).hasValue(TWO);
    }

    @Test
    void ofSeveralWithAsFewTheFirstIsNext() {
        BlockOrder orders = new BlockOrder(List.of(TWO, SWAPPED));
        assertThat(orders.next(Map.of(), order -> true)).hasValue(TWO);
        assertThat(orders.next(Map.of(TWO, 3, SWAPPED, 3), order -> true)).hasValue(TWO);
    }

    @Test
    void orderThatIsFullIsNotNextHoweverFewItHas() {
        BlockOrder orders = new BlockOrder(List.of(TWO, SWAPPED));
        assertThat(orders.next(Map.of(TWO, 0, SWAPPED, 9), SWAPPED::equals)).hasValue(SWAPPED);
        assertThat(orders.next(Map.of(), order -> false)).isEmpty();
    }

    @Test
    void whoeverComesOneByOneIsBalanced() {
        BlockOrder orders = order("within");
        Map<List<Condition>, Integer> participants = new HashMap<>();
        for (int number = 0; number < 10; number++) {
            participants.merge(orders.next(participants, order -> true).orElseThrow(), 1, Integer::sum);
        }
        assertThat(participants).containsOnly(Map.entry(TWO, 5), Map.entry(SWAPPED, 5));
    }

    private static BlockOrder order(String design) {
        return BlockOrder.of(new StudyConfigurationReader().read("own.yaml", """
                slug: own
                title: My study
                model: audionet-digit
                composite: epsilon
                samples: {correct: 2, incorrect: 1, seed: 1}
                conditions: [visual-signal, audible-signal]
                texts: {information: I, consent: C, instructions: N, debriefing: D}
                design: %s
                """.formatted(design)));
    }
}
