package org.earshot.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.earshot.SharedFolder;
import org.junit.jupiter.api.Test;

/** Reads the real recordings beside the project, where they are. */
class RealRecordingsTest {

    @Test
    void everyRealRecordingIsRead() throws IOException {
        Path folder = SharedFolder.orSkip().resolve("audio");
        List<Path> files = soundFiles(folder);
        assertThat(files).hasSizeGreaterThan(3000);
        for (Path file : files) {
            Waveform waveform = AudioFile.read(file);
            int rate = folder.relativize(file).startsWith("fsdd")
                    ? 8000
                    : folder.relativize(file).startsWith("audiomnist") ? 48000 : 16000;
            assertThat(waveform.sampleRate()).as(file.toString()).isEqualTo(rate);
            assertThat((double) waveform.length() / waveform.sampleRate())
                    .as(file.toString())
                    .isBetween(0.1, 3.0);
        }
    }

    private static List<Path> soundFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(wav|flac)"))
                    .toList();
        }
    }
}
