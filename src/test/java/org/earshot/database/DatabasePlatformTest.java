package org.earshot.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabasePlatformTest {

    @ParameterizedTest
    @CsvSource({"Mac OS X, aarch64", "Linux, aarch64", "Windows 11, amd64"})
    void platformWithoutBinariesIsNamedWithTheWayOut(String system, String architecture) {
        assertThatThrownBy(() -> DatabaseServer.checkPlatform(system, architecture))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining(system + " on " + architecture)
                .hasMessageContaining("SPRING_DATASOURCE_URL");
    }

    @Test
    void linuxOnX86Runs() {
        assertThatCode(() -> DatabaseServer.checkPlatform("Linux", "amd64")).doesNotThrowAnyException();
    }
}
