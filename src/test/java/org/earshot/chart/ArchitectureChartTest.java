package org.earshot.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.earshot.model.Architecture;
import org.junit.jupiter.api.Test;

class ArchitectureChartTest {

    @Test
    void everyLayerIsNamedWithTheShapeThatItGives() {
        String drawing = new ArchitectureChart(Architecture.audioNet(10))
                .drawing("AudioNet")
                .toString();
        assertThat(drawing)
                .contains("<title>input, 1 channel of 8000</title>")
                .contains("<title>conv1, 100 channels of 8000</title>")
                .contains("<title>max, 100 channels of 4000</title>")
                .contains("<title>fc9, 10 values</title>");
        assertThat(drawing.split("<rect", -1)).hasSize(1 + 1 + 12 + 3);
    }

    @Test
    void spectrogramNetworksHaveTwoDimensions() {
        String drawing = new ArchitectureChart(Architecture.alexNet(2))
                .drawing("AlexNet")
                .toString();
        assertThat(drawing)
                .contains("<title>input, 1 channel of 227 \u00d7 227</title>")
                .contains("kernel 11\u00d711")
                .contains("<title>fc8, 2 values</title>");
    }
}
