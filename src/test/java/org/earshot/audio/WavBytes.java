package org.earshot.audio;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** WAV files put together byte by byte, independently of {@link WavWriter}, sound or broken. */
final class WavBytes {

    private WavBytes() {}

    static byte[] file(int code, int channels, int rate, int bits, byte[] data) {
        return file(plainFormat(code, channels, rate, bits), data, data.length);
    }

    static byte[] extensible(int code, int channels, int rate, int bits, byte[] data) {
        byte[] format = new byte[40];
        ByteBuffer filled =
                ByteBuffer.wrap(format).order(ByteOrder.LITTLE_ENDIAN).put(plainFormat(0xfffe, channels, rate, bits));
        filled.putShort((short) 22).putShort((short) bits).putInt(0).putShort((short) code);
        // The rest of the GUID that every sub-format shares.
        filled.put(new byte[] {0, 0, 0, 0, 0x10, 0, (byte) 0x80, 0, 0, (byte) 0xaa, 0, 0x38, (byte) 0x9b, 0x71});
        return file(format, data, data.length);
    }

    static byte[] file(byte[] format, byte[] data, int claimedDataBytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(chunkHead("RIFF", 4 + 8 + format.length + 8 + claimedDataBytes));
        out.writeBytes("WAVE".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(chunkHead("fmt ", format.length));
        out.writeBytes(format);
        // An odd chunk, which is followed by a byte that it does not count.
        out.writeBytes(chunkHead("LIST", 3));
        out.writeBytes(new byte[4]);
        out.writeBytes(chunkHead("data", claimedDataBytes));
        out.writeBytes(data);
        return out.toByteArray();
    }

    static byte[] plainFormat(int code, int channels, int rate, int bits) {
        int frame = channels * bits / 8;
        return little(16)
                .putShort((short) code)
                .putShort((short) channels)
                .putInt(rate)
                .putInt(rate * frame)
                .putShort((short) frame)
                .putShort((short) bits)
                .array();
    }

    static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] chunkHead(String tag, int size) {
        return little(8)
                .put(tag.getBytes(StandardCharsets.US_ASCII))
                .putInt(size)
                .array();
    }
}
