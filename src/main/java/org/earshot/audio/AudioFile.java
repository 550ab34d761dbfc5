package org.earshot.audio;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads sound files: WAV (integer samples of 8, 16, 24 or 32 bits, or 32-bit floating point) and FLAC, mono or stereo, at any
 * rate. Stereo is mixed down to the mean of both channels; the sample rate stays as it is.
 *
 * <pre>{@code
 * Waveform waveform = AudioFile.read(Path.of("7_jackson_3.flac"));
 * }</pre>
 *
 * <p>The content decides what a file is; a name that ends in {@code .wav} or {@code .flac} must agree with it. Lengths are
 * taken from the header and checked against {@link #MAX_SECONDS} and {@link #MAX_BYTES} before memory is set aside. Every
 * fault is an {@link AudioFormatException}. Stateless, so any number of threads may read at once.
 */
public final class AudioFile {

    /** Recordings longer than this are refused: no spoken digit, and no other stimulus of a study, comes near it. */
    public static final int MAX_SECONDS = 600;

    /** Files larger than this are refused. */
    public static final long MAX_BYTES = 200_000_000;

    private static final int PEEKED = 64;

    private AudioFile() {}

    /** Reads the file. The message of an {@link AudioFormatException} names it by its path as given. */
    public static Waveform read(Path file) {
        try {
            long size = Files.size(file);
            if (size > MAX_BYTES) {
                throw new AudioFormatException(
                        file.toString(),
                        "has %,d bytes; sound files of more than %,d bytes are refused".formatted(size, MAX_BYTES));
            }
            try (InputStream in = Files.newInputStream(file)) {
                return read(in, file.toString());
            }
        } catch (NoSuchFileException e) {
            throw new AudioFormatException(file.toString(), "does not exist", e);
        } catch (IOException e) {
            throw new AudioFormatException(file.toString(), "cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a sound file from a stream, which stays open.
     *
     * @param name the file's name, for messages and because its ending must agree with the content
     */
    public static Waveform read(InputStream stream, String name) {
        try {
            BufferedInputStream in = new BufferedInputStream(stream);
            in.mark(PEEKED);
            byte[] head = in.readNBytes(PEEKED);
            in.reset();
            if (startsWith(head, "RIFF")) {
                refuseOtherName(name, ".flac", "FLAC", "WAV");
                return WavReader.read(in, name);
            }
            if (startsWith(head, "fLaC")) {
                refuseOtherName(name, ".wav", "WAV", "FLAC");
                return FlacReader.read(in, name);
            }
            throw new AudioFormatException(name, strangeContent(head));
        } catch (IOException e) {
            throw new AudioFormatException(name, "cannot be read: " + e.getMessage(), e);
        }
    }

    /** Refuses a recording whose header promises more than may be read, before memory is set aside for it. */
    static void refuseHuge(String name, long frames, int sampleRate) {
        if (frames > (long) MAX_SECONDS * sampleRate) {
            throw new AudioFormatException(
                    name,
                    "lasts %,d s; recordings of more than %d s are refused"
                            .formatted(frames / sampleRate, MAX_SECONDS));
        }
        if (frames * Float.BYTES > MAX_BYTES) {
            throw new AudioFormatException(name, "has %,d samples, more than can be read".formatted(frames));
        }
    }

    private static void refuseOtherName(String name, String ending, String promised, String found) {
        if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
            throw new AudioFormatException(name, "is named as " + promised + " but holds " + found);
        }
    }

    private static String strangeContent(byte[] head) {
        if (head.length == 0) {
            return "is empty";
        }
        if (startsWith(head, "OggS")) {
            return "is neither WAV nor FLAC but Ogg";
        }
        if (startsWith(head, "ID3") || (head[0] == (byte) 0xff && head.length > 1 && (head[1] & 0xe0) == 0xe0)) {
            return "is neither WAV nor FLAC but MP3";
        }
        if (startsWith(head, "RIFX") || startsWith(head, "RF64")) {
            return "is a variant of WAV that is not supported (%s)".formatted(ascii(head, 4));
        }
        return isText(head) ? "is neither WAV nor FLAC but text" : "is neither WAV nor FLAC";
    }

    private static boolean isText(byte[] head) {
        for (byte b : head) {
            if (b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t') {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] head, String magic) {
        return ascii(head, magic.length()).equals(magic);
    }

    private static String ascii(byte[] bytes, int length) {
        return new String(bytes, 0, Math.min(length, bytes.length), StandardCharsets.ISO_8859_1);
    }
}
