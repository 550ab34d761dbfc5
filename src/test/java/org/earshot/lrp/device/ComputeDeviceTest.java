package org.earshot.lrp.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.earshot.EarshotException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComputeDeviceTest {

    @Test
    void aGpuIsTakenWhereThereIsOne() {
        assertThat(of("auto", 1).gpu()).isEqualTo(OptionalInt.of(0));
        assertThat(of("gpu:1", 2).gpu()).isEqualTo(OptionalInt.of(1));
        assertThat(of("gpu:1", 2).words()).isEqualTo("GPU 1");
        assertThat(of("gpu:1", 2).session().getGpuOptions().getVisibleDeviceList())
                .isEqualTo("1");
    }

    @Test
    void withoutAGpuTheCpuIsUsedAndTheReasonIsSaid() {
        ComputeDevice missing = of("gpu:0", 0);
        assertThat(missing.words()).isEqualTo("CPU");
        assertThat(missing.isMissing()).isTrue();
        assertThat(missing.reason()).startsWith("gpu:0 was asked for, but the CPU is used: this program finds no GPU");
        assertThat(of("gpu:3", 2).reason()).contains("the GPUs here are gpu:0 to gpu:1");
        assertThat(of("auto", 0).isMissing()).isFalse();
    }

    @Test
    void theCpuHoldsWhateverElseThereIs() {
        assertThat(of("cpu", 4).session().getDeviceCountMap()).containsEntry("GPU", 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gpu", "gpu:", "gpu:-1", "GPU:0", "cuda"})
    void otherWordsAreRefusedByName(String words) {
        assertThatThrownBy(() -> DeviceChoice.parse(words))
                .isInstanceOf(EarshotException.class)
                .hasMessage("There is no device '" + words + "': earshot.device is auto, cpu or gpu:0");
    }

    @Test
    void aNetworkRunsOnTheCpuWhereItsGpuIsMissing() {
        ComputeDevice device = ComputeDevice.of(DeviceChoice.parse("gpu:99"));
        assertThat(device.words()).isEqualTo("CPU");
    }

    private static ComputeDevice of(String words, int gpus) {
        return ComputeDevice.of(DeviceChoice.parse(words), gpus);
    }
}
