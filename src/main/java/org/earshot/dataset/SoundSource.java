package org.earshot.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.earshot.audio.AudioFile;
import org.earshot.audio.AudioFormatException;
import org.earshot.audio.Waveform;

/** Where a recording's sound lies. Nothing is read before it is asked for. */
public sealed interface SoundSource {

    /**
     * Decodes the sound.
     *
     * @throws AudioFormatException if it is missing, broken or of another format
     */
    Waveform read();

    /** A file of a folder. */
    record FileSource(Path file) implements SoundSource {

        @Override
        public Waveform read() {
            return AudioFile.read(file);
        }
    }

    /** A resource that comes with the program; also read from inside the program's own archive. */
    record ResourceSource(String path) implements SoundSource {

        @Override
        public Waveform read() {
            try (InputStream in = SoundSource.class.getResourceAsStream(path)) {
                if (in == null) {
                    throw new AudioFormatException(path, "does not exist");
                }
                return AudioFile.read(in, path);
            } catch (IOException e) {
                throw new AudioFormatException(path, "cannot be read: " + e.getMessage(), e);
            }
        }
    }
}
