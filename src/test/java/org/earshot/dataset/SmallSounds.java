package org.earshot.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.earshot.audio.WavWriter;
import org.earshot.audio.Waveform;

/** Puts small sound files into a folder. */
final class SmallSounds {

    private SmallSounds() {}

    /** A WAV file of three samples, the second of them {@code value / 32768}. */
    static Path put(Path folder, String name, int value) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        WavWriter.write(new Waveform(new float[] {0, value / 32768f, 0}, 8000), file);
        return file;
    }

    static Path put(Path folder, String name) {
        return put(folder, name, 1000);
    }
}
