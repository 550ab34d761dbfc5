package org.earshot.audio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.earshot.EarshotException;

/**
 * Writes 16-bit WAV files. The file is a 44-byte header and the samples: no names, dates or other metadata, so equal
 * waveforms give equal bytes.
 */
public final class WavWriter {

    private static final int HEADER = 44;
    private static final int SAMPLE_BYTES = 2;

    private WavWriter() {}

    /** The whole file. Amplitudes outside [-1, 1) are clipped; others are rounded to the nearest of 65,536 steps. */
    public static byte[] bytes(Waveform waveform) {
        return interleaved(waveform.sampleRate(), waveform.samples());
    }

    /** The whole stereo file, rounded as {@link #bytes}. Both ears need the same rate and length. */
    public static byte[] stereo(Waveform left, Waveform right) {
        if (left.sampleRate() != right.sampleRate() || left.length() != right.length()) {
            throw new EarshotException("The left ear has %d samples at %d Hz, the right one %d at %d Hz"
                    .formatted(left.length(), left.sampleRate(), right.length(), right.sampleRate()));
        }
        return interleaved(left.sampleRate(), left.samples(), right.samples());
    }

    private static byte[] interleaved(int sampleRate, float[]... channels) {
        int frameBytes = SAMPLE_BYTES * channels.length;
        int dataBytes = frameBytes * channels[0].length;
        ByteBuffer file = ByteBuffer.allocate(HEADER + dataBytes).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt(HEADER - 8 + dataBytes).put(ascii("WAVE"));
        file.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) channels.length);
        file.putInt(sampleRate).putInt(frameBytes * sampleRate);
        file.putShort((short) frameBytes).putShort((short) (8 * SAMPLE_BYTES));
        file.put(ascii("data")).putInt(dataBytes);
        for (int i = 0; i < channels[0].length; i++) {
            for (float[] channel : channels) {
                file.putShort((short) Math.clamp(Math.round(channel[i] * 32768.0), Short.MIN_VALUE, Short.MAX_VALUE));
            }
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
