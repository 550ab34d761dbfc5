package org.earshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QuantilesTest {

    /** As {@code numpy.quantile([3, 1, 10, 2], [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1])}. */
    @Test
    void areThoseOfNumpy() {
        Quantiles quantiles = new Quantiles(new double[] {3, 1, 10, 2});
        assertThat(quantiles.at(0)).isEqualTo(1);
        assertThat(quantiles.at(0.1)).isCloseTo(1.3, within(1e-12));
        assertThat(quantiles.at(0.25)).isCloseTo(1.75, within(1e-12));
        assertThat(quantiles.median()).isCloseTo(2.5, within(1e-12));
        assertThat(quantiles.at(0.75)).isCloseTo(4.75, within(1e-12));
        assertThat(quantiles.at(0.9)).isCloseTo(7.9, within(1e-12));
        assertThat(quantiles.at(1)).isEqualTo(10);
    }

    @Test
    void ofOneNumberAreThatNumber() {
        assertThat(new Quantiles(new double[] {4}).at(0.3)).isEqualTo(4);
    }

    @Test
    void sampleIsLeftAsItIs() {
        double[] sample = {3, 1, 2};
        assertThat(new Quantiles(sample).median()).isEqualTo(2);
        assertThat(sample).containsExactly(3, 1, 2);
    }

    @Test
    void nothingAndNotANumberHaveNone() {
        assertThatThrownBy(() -> new Quantiles(new double[0])).isInstanceOf(EarshotException.class);
        assertThatThrownBy(() -> new Quantiles(new double[] {1, Double.NaN})).isInstanceOf(EarshotException.class);
    }
}
