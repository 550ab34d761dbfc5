package org.earshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against the example of FIPS 180-4, as NIST computes it. */
class Sha256Test {

    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    @Test
    void everyWayGivesTheSameHash() throws IOException {
        byte[] bytes = "abc".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream passed = new ByteArrayOutputStream();
        Sha256Output output = new Sha256Output(passed);
        output.write(bytes);
        assertThat(Sha256.hex("abc")).isEqualTo(ABC);
        assertThat(Sha256.hex(bytes)).isEqualTo(ABC);
        assertThat(Sha256.hex(Files.write(folder.resolve("abc"), bytes))).isEqualTo(ABC);
        assertThat(output.hex()).isEqualTo(ABC);
        assertThat(passed.toByteArray()).isEqualTo(bytes);
    }

    @Test
    void partsAreHashedOneAfterTheOther() {
        assertThat(Sha256.of(new byte[] {'a'}, new byte[] {'b', 'c'})).isEqualTo(Sha256.of(new byte[] {'a', 'b', 'c'}));
        assertThat(Sha256.seed("abc")).isEqualTo(0xba7816bf8f01cfeaL);
    }
}
