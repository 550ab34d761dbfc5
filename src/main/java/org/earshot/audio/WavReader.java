package org.earshot.audio;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads RIFF WAVE. Chunks other than {@code fmt} and {@code data} are skipped. */
final class WavReader {

    private static final int MAX_FORMAT_BYTES = 4096;

    private final InputStream in;
    private final String name;

    private WavReader(InputStream in, String name) {
        this.in = in;
        this.name = name;
    }

    static Waveform read(InputStream in, String name) throws IOException {
        return new WavReader(in, name).read();
    }

    private Waveform read() throws IOException {
        ByteBuffer head = bytes(12, "its header");
        if (!tag(head, 8).equals("WAVE")) {
            throw new AudioFormatException(name, "is a RIFF file but not WAVE");
        }
        WavFormat format = null;
        while (true) {
            ByteBuffer chunk = nextChunk(format);
            String tag = tag(chunk, 0);
            long size = Integer.toUnsignedLong(chunk.getInt(4));
            if (tag.equals("fmt ")) {
                format = readFormat(size);
            } else if (tag.equals("data")) {
                if (format == null) {
                    throw new AudioFormatException(name, "has samples before its format, so they cannot be read");
                }
                return readSamples(format, size);
            } else {
                skip(size + size % 2);
            }
        }
    }

    private ByteBuffer nextChunk(@Nullable WavFormat format) throws IOException {
        byte[] head = in.readNBytes(8);
        if (head.length == 0) {
            throw new AudioFormatException(
                    name, "is truncated: it ends before its " + (format == null ? "format" : "samples"));
        }
        return whole(head, 8, "a chunk's header");
    }

    private WavFormat readFormat(long size) throws IOException {
        if (size < 16 || size > MAX_FORMAT_BYTES) {
            throw new AudioFormatException(name, "is damaged: its format chunk claims %,d bytes".formatted(size));
        }
        ByteBuffer bytes = bytes((int) (size + size % 2), "its format");
        return WavFormat.parse(bytes, name);
    }

    private Waveform readSamples(WavFormat format, long size) throws IOException {
        AudioFile.refuseHuge(name, size / format.frameBytes(), format.sampleRate());
        if (size > AudioFile.MAX_BYTES) {
            throw new AudioFormatException(name, "claims %,d bytes of samples, more than are read".formatted(size));
        }
        byte[] data = in.readNBytes((int) size);
        if (data.length < size) {
            throw new AudioFormatException(
                    name,
                    "is truncated: its header promises %,d bytes of samples, %,d are there"
                            .formatted(size, data.length));
        }
        int frames = data.length / format.frameBytes();
        if (frames == 0) {
            throw new AudioFormatException(name, "holds no samples");
        }
        return new Waveform(format.decode(data, frames, name), format.sampleRate());
    }

    private void skip(long size) throws IOException {
        try {
            in.skipNBytes(size);
        } catch (EOFException e) {
            throw new AudioFormatException(name, "is truncated: it ends before its samples", e);
        }
    }

    private ByteBuffer bytes(int length, String what) throws IOException {
        return whole(in.readNBytes(length), length, what);
    }

    private ByteBuffer whole(byte[] read, int length, String what) {
        if (read.length < length) {
            throw new AudioFormatException(name, "is truncated: it ends inside " + what);
        }
        return ByteBuffer.wrap(read).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static String tag(ByteBuffer bytes, int at) {
        byte[] letters = new byte[4];
        bytes.get(at, letters);
        return new String(letters, StandardCharsets.ISO_8859_1);
    }
}
