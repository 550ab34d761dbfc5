package org.earshot.app.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.earshot.EarshotException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerFolderTest {

    @TempDir
    private Path folder;

    @Test
    void readableFolderIsTakenWithoutBlanksAndDetours() {
        assertThat(ServerFolder.of("  " + folder + "/./ ")).isEqualTo(folder);
    }

    @Test
    void whatIsNoReadableFolderIsRefusedInWords() throws IOException {
        Path file = Files.createFile(folder.resolve("a.wav"));
        refused("  ", "Say which folder");
        refused("recordings", "write the whole path");
        refused(folder + "/nowhere", "There is no folder " + folder + "/nowhere");
        refused(file.toString(), "is a file");
        refused("/a\0b", "cannot be a folder");
    }

    private static void refused(String words, String reason) {
        assertThatThrownBy(() -> ServerFolder.of(words))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining(reason);
    }
}
