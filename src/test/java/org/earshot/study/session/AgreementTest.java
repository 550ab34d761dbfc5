package org.earshot.study.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.earshot.EarshotException;
import org.junit.jupiter.api.Test;

class AgreementTest {

    @Test
    void anythingFromNoneToAllCanAgree() {
        assertThat(new Agreement(0, 0).answered()).isZero();
        assertThat(new Agreement(0, 3).agreed()).isZero();
        assertThat(new Agreement(3, 3).agreed()).isEqualTo(3);
    }

    @Test
    void moreThanAllOrFewerThanNoneCannot() {
        assertThatThrownBy(() -> new Agreement(4, 3))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("4 of 3");
        assertThatThrownBy(() -> new Agreement(-1, 3)).isInstanceOf(EarshotException.class);
    }
}
