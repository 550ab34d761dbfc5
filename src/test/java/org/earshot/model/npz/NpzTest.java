package org.earshot.model.npz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.earshot.EarshotException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files {@code numpy.npz}, {@code pickle.npz} and {@code fortran.npz} were written by NumPy 2.4. */
class NpzTest {

    @TempDir
    private Path folder;

    @Test
    void whatNumPyWroteIsRead() {
        Map<String, NpyArray> arrays = Npz.read(stream("numpy.npz"), "numpy.npz");
        assertThat(arrays).containsOnlyKeys("half", "single", "double", "whole");
        assertThat(arrays.get("half").type()).isEqualTo(NpyType.FLOAT16);
        assertThat(arrays.get("half").shape()).containsExactly(2, 2);
        assertThat(arrays.get("half").floats()).containsExactly(1.5f, -2, 0.25f, 65504);
        assertThat(arrays.get("single").floats()).containsExactly(3.25f);
        assertThat(arrays.get("double").shape()).isEmpty();
        assertThat(arrays.get("double").doubles()).containsExactly(1e-300);
        assertThat(arrays.get("whole").doubles()).containsExactly(-7, 42);
    }

    @Test
    void whatIsWrittenIsRead() {
        Map<String, NpyArray> arrays = new LinkedHashMap<>();
        for (NpyType type : NpyType.values()) {
            arrays.put(type.name(), NpyArray.of(type, new int[] {3, 1, 2}, 1, -2, 3, 4, 5, 600));
        }
        Path file = folder.resolve("deep/arrays.npz");
        Npz.write(file, arrays);
        Map<String, NpyArray> read = Npz.read(file);
        assertThat(read.keySet()).containsExactlyElementsOf(arrays.keySet());
        read.forEach((name, array) -> {
            assertThat(array.type().name()).isEqualTo(name);
            assertThat(array.shape()).containsExactly(3, 1, 2);
            assertThat(array.doubles()).containsExactly(1, -2, 3, 4, 5, 600);
        });
    }

    @Test
    void theSameArraysGiveTheSameBytes() throws IOException {
        Map<String, NpyArray> arrays = Map.of("a", NpyArray.of(NpyType.FLOAT16, new int[] {2}, 1, 2));
        Npz.write(folder.resolve("first.npz"), arrays);
        Npz.write(folder.resolve("second.npz"), arrays);
        assertThat(folder.resolve("first.npz")).hasSameBinaryContentAs(folder.resolve("second.npz"));
    }

    @Test
    void picklesAndFortranOrderAreRefusedByName() {
        assertThatThrownBy(() -> Npz.read(stream("pickle.npz"), "pickle.npz"))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("pickle.npz: array a")
                .hasMessageContaining("|O");
        assertThatThrownBy(() -> Npz.read(stream("fortran.npz"), "fortran.npz"))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("Fortran order");
    }

    @Test
    void brokenFilesAreRefusedByName() throws IOException {
        byte[] whole = stream("numpy.npz").readAllBytes();
        for (int length : new int[] {0, 10, 100, whole.length / 2}) {
            byte[] truncated = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> Npz.read(new ByteArrayInputStream(truncated), "cut.npz"))
                    .isInstanceOf(EarshotException.class)
                    .hasMessageContaining("cut.npz");
        }
        Path text = Files.writeString(folder.resolve("text.npz"), "no arrays here");
        assertThatThrownBy(() -> Npz.read(text))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("text.npz is not an .npz file");
        assertThatThrownBy(() -> Npz.read(folder.resolve("none.npz")))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("There is no file");
    }

    @Test
    void valuesMustFillTheShape() {
        assertThatThrownBy(() -> NpyArray.of(NpyType.FLOAT32, new int[] {2, 2}, 1, 2, 3))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("[2, 2]");
    }

    private static InputStream stream(String name) {
        return Objects.requireNonNull(NpzTest.class.getResourceAsStream(name));
    }
}
