package org.earshot.study.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.earshot.EarshotException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WilliamsSquareTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyRowIsAPermutationAndEveryConditionStandsEquallyOftenAtEveryPlace(int n) {
        List<List<Integer>> rows = new WilliamsSquare(n).rows();
        Set<Integer> all = IntStream.range(0, n).boxed().collect(Collectors.toSet());
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(n).containsAll(all));
        for (int place = 0; place < n; place++) {
            int at = place;
            Map<Integer, Long> counts =
                    rows.stream().collect(Collectors.groupingBy(row -> row.get(at), Collectors.counting()));
            assertThat(counts.keySet()).isEqualTo(all);
            assertThat(Set.copyOf(counts.values())).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
    void everyConditionFollowsEveryOtherEquallyOften(int n) {
        Map<List<Integer>, Integer> followers = new HashMap<>();
        for (List<Integer> row : new WilliamsSquare(n).rows()) {
            for (int place = 1; place < n; place++) {
                followers.merge(List.of(row.get(place - 1), row.get(place)), 1, Integer::sum);
            }
        }
        assertThat(followers).hasSize(n * (n - 1));
        assertThat(Set.copyOf(followers.values())).hasSize(1);
    }

    @Test
    void evenNumbersNeedOneRowPerConditionAndOddOnesTwo() {
        assertThat(new WilliamsSquare(1).rows()).containsExactly(List.of(0));
        assertThat(new WilliamsSquare(2).rows()).hasSize(2);
        assertThat(new WilliamsSquare(3).rows()).hasSize(6);
        assertThat(new WilliamsSquare(4).rows()).hasSize(4);
    }

    @Test
    void squareHasAtLeastOneCondition() {
        assertThatThrownBy(() -> new WilliamsSquare(0)).isInstanceOf(EarshotException.class);
    }
}
