package org.earshot.study.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalDouble;
import org.earshot.EarshotException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PracticeTest {

    /** 0.55 times 20 is a little more than 11 in binary fractions. */
    @ParameterizedTest
    @CsvSource({
        "0.5, 2, 4, true",
        "0.5, 1, 4, false",
        "1, 4, 4, true",
        "1, 3, 4, false",
        "0.55, 11, 20, true",
        "0.55, 10, 20, false"
    })
    void criterionIsReachedByItsShareOfAgreeingAnswers(double criterion, int agreed, int answered, boolean reached) {
        Practice practice = new Practice(OptionalDouble.of(criterion), 2, false);
        assertThat(practice.reached(agreed, answered)).isEqualTo(reached);
    }

    @Test
    void withoutACriterionOneRoundIsAlwaysEnough() {
        assertThat(Practice.ONCE.reached(0, 4)).isTrue();
        assertThatThrownBy(() -> new Practice(OptionalDouble.empty(), 2, false)).isInstanceOf(EarshotException.class);
        assertThatThrownBy(() -> new Practice(OptionalDouble.of(1.5), 2, false)).isInstanceOf(EarshotException.class);
    }
}
