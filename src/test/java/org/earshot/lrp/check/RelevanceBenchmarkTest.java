package org.earshot.lrp.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.earshot.lrp.Composite;
import org.earshot.lrp.SmallNetworks;
import org.earshot.model.Architecture;
import org.junit.jupiter.api.Test;

class RelevanceBenchmarkTest {

    @Test
    void everySubjectIsTimedOnceInEveryRound() {
        Architecture architecture = SmallNetworks.waveform(true);
        try (RelevanceBenchmark benchmark =
                new RelevanceBenchmark(architecture, SmallNetworks.random(architecture, 1, true), Composite.all())) {
            Map<String, List<Double>> times = benchmark.time(2, 3, 1);
            assertThat(times).hasSize(17).containsKeys("forward", "forward + gradient", "epsilon-gamma-box");
            assertThat(times.values())
                    .allSatisfy(rounds -> assertThat(rounds)
                            .hasSize(3)
                            .allSatisfy(milliseconds -> assertThat(milliseconds).isPositive()));
        }
    }
}
