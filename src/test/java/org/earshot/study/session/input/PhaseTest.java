package org.earshot.study.session.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhaseTest {

    @ParameterizedTest
    @EnumSource
    void isReadAsItIsWritten(Phase phase) {
        assertThat(phase.written()).matches("[a-z]+(-[a-z]+)*");
        assertThat(Phase.of(phase.written())).hasValue(phase);
    }

    @Test
    void unknownWordsAreNoPhase() {
        assertThat(Phase.of("coffee")).isEmpty();
        assertThat(Phase.of("AUDIO_CHECK")).isEmpty();
    }

    @Test
    void nothingComesAfterTheEndings() {
        assertThat(Arrays.stream(Phase.values()).filter(Phase::last))
                .containsExactly(Phase.FINISHED, Phase.WITHDRAWN, Phase.SCREENED_OUT);
    }
}
