package org.earshot.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.earshot.EarshotException;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void audioNetIsThePublishedOne() {
        Architecture audioNet = Architecture.audioNet(10);
        List<Integer> widths =
                audioNet.shapes().stream().map(FeatureShape::width).distinct().toList();
        assertThat(widths).containsExactly(8000, 4000, 2000, 1000, 500, 250, 125, 1);
        assertThat(audioNet.parameterShapes().keySet().stream().filter(name -> name.endsWith(".weight")))
                .containsExactly(
                        "conv1.weight",
                        "conv2.weight",
                        "conv3.weight",
                        "conv4.weight",
                        "conv5.weight",
                        "conv6.weight",
                        "fc7.weight",
                        "fc8.weight",
                        "fc9.weight");
        assertThat(audioNet.parameterShapes().get("conv2.weight")).containsExactly(64, 100, 3);
        assertThat(audioNet.parameterShapes().get("fc7.weight")).containsExactly(1024, 16_000);
        assertThat(audioNet.parameterShapes().get("fc9.weight")).containsExactly(10, 512);
        int parameters = audioNet.parameterShapes().values().stream()
                .mapToInt(shape -> Arrays.stream(shape).reduce(1, Math::multiplyExact))
                .sum();
        assertThat(parameters).isEqualTo(17_107_162);
        assertThat(audioNet.layers().stream().filter(Layer.Dropout.class::isInstance))
                .containsExactly(new Layer.Dropout(0.5), new Layer.Dropout(0.5));
    }

    @Test
    void alexNetIsThePublishedOne() {
        Architecture alexNet = Architecture.alexNet(2);
        assertThat(alexNet.input()).isEqualTo(new FeatureShape(1, 227, 227));
        List<Integer> sides =
                alexNet.shapes().stream().map(FeatureShape::height).distinct().toList();
        assertThat(sides).containsExactly(227, 55, 27, 13, 6, 1);
        assertThat(alexNet.parameterShapes().get("conv1.weight")).containsExactly(96, 1, 11, 11);
        assertThat(alexNet.parameterShapes().get("conv2.weight")).containsExactly(256, 48, 5, 5);
        assertThat(alexNet.parameterShapes().get("conv3.weight")).containsExactly(384, 256, 3, 3);
        assertThat(alexNet.parameterShapes().get("conv4.weight")).containsExactly(384, 192, 3, 3);
        assertThat(alexNet.parameterShapes().get("conv5.weight")).containsExactly(256, 192, 3, 3);
        assertThat(alexNet.parameterShapes().get("fc6.weight")).containsExactly(1024, 9216);
        assertThat(alexNet.parameterShapes().get("fc8.weight")).containsExactly(2, 1024);
        assertThat(alexNet.layers().stream().filter(Layer.Relu.class::isInstance))
                .hasSize(7);
    }

    @Test
    void aMeanNeedsAWholeWindow() {
        Layer mean = new Layer.AveragePool(Size.along(4), Size.along(2));
        assertThat(mean.output(new FeatureShape(1, 1, 9)).width()).isEqualTo(3);
        assertThatThrownBy(() -> mean.output(new FeatureShape(1, 1, 3))).isInstanceOf(EarshotException.class);
        assertThatThrownBy(() -> new Layer.AveragePool(Size.along(0), Size.along(1)))
                .isInstanceOf(EarshotException.class);
    }

    @Test
    void theLastWindowMayBePartial() {
        Layer pool = new Layer.MaxPool(Size.along(3), Size.along(2));
        assertThat(pool.output(new FeatureShape(1, 1, 8)).width()).isEqualTo(4);
        assertThat(pool.output(new FeatureShape(1, 1, 9)).width()).isEqualTo(4);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> Architecture.named("resnet", 10))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("resnet");
        assertThatThrownBy(() -> new Architecture(
                        "open", new FeatureShape(1, 1, 8), List.of(Layer.Convolution.alongTime("conv1", 2, 3))))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("ends with");
        assertThatThrownBy(() -> new Layer.Dropout(1)).isInstanceOf(EarshotException.class);
    }
}
