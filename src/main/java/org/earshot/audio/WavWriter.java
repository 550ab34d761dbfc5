package org.earshot.audio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes mono 16-bit WAV files. The file is a 44-byte header and the samples: no names, dates or other metadata, so equal
 * waveforms give equal bytes.
 */
public final class WavWriter {

    private static final int HEADER = 44;

    private WavWriter() {}

    /** The whole file. Amplitudes outside [-1, 1) are clipped; others are rounded to the nearest of 65,536 steps. */
    public static byte[] bytes(Waveform waveform) {
        int dataBytes = 2 * waveform.length();
        ByteBuffer file = ByteBuffer.allocate(HEADER + dataBytes).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt(HEADER - 8 + dataBytes).put(ascii("WAVE"));
        file.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) 1);
        file.putInt(waveform.sampleRate()).putInt(2 * waveform.sampleRate());
        file.putShort((short) 2).putShort((short) 16);
        file.put(ascii("data")).putInt(dataBytes);
        for (float sample : waveform.samples()) {
            file.putShort((short) Math.clamp(Math.round(sample * 32768.0), Short.MIN_VALUE, Short.MAX_VALUE));
        }
        return file.array();
    }

    /** Writes the file, replacing one that is there. */
    public static void write(Waveform waveform, Path file) {
        try {
            Files.write(file, bytes(waveform));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write " + file, e);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
