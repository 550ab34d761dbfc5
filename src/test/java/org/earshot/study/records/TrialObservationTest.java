package org.earshot.study.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrialObservationTest {

    @Test
    void lastPlayTellsTheOutput() {
        TrialObservation seen = of(
                Map.of("type", "play", "outputLatencyMs", 10, "underruns", 1),
                Map.of("type", "played-to-end"),
                Map.of("type", "play", "outputLatencyMs", 12.5, "underruns", 4),
                Map.of("type", "played-to-end"));
        assertThat(seen.playsFinished()).isEqualTo(2);
        assertThat(seen.outputLatencyMs()).hasValue(12.5);
        assertThat(seen.underruns()).hasValue(4);
    }

    @Test
    void deviceIsToldByPointerAndShorterSide() {
        assertThat(viewport(390, 844, true).device()).contains(DeviceClass.PHONE);
        assertThat(viewport(844, 390, true).device()).contains(DeviceClass.PHONE);
        assertThat(viewport(600, 960, true).device()).contains(DeviceClass.TABLET);
        assertThat(viewport(390, 844, false).device()).contains(DeviceClass.COMPUTER);
    }

    @Test
    void whatIsNotToldOrIsNonsenseIsEmpty() {
        TrialObservation seen = of(
                Map.of("type", "viewport", "width", "wide", "touch", 1),
                Map.of("type", "play", "outputLatencyMs", "slow", "underruns", List.of()),
                Map.of("type", 7),
                Map.of());
        assertThat(seen).isEqualTo(of(Map.of("type", "play"))).isEqualTo(of());
    }

    private static TrialObservation viewport(int width, int height, boolean touch) {
        return of(Map.of("type", "viewport", "width", width, "height", height, "touch", touch));
    }

    @SafeVarargs
    private static TrialObservation of(Map<String, Object>... events) {
        return TrialObservation.of(Arrays.asList(events));
    }
}
