package org.earshot.web.participant;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes RIFF, PCM, 16 bit, mono. */
final class Wav {

    private Wav() {}

    /** @param samples from -1 to 1 */
    static byte[] of(float[] samples, int rate) {
        ByteBuffer out = ByteBuffer.allocate(44 + 2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        out.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + 2 * samples.length);
        out.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16).putShort((short) 1);
        out.putShort((short) 1).putInt(rate).putInt(2 * rate).putShort((short) 2);
        out.putShort((short) 16).put("data".getBytes(StandardCharsets.US_ASCII)).putInt(2 * samples.length);
        for (float sample : samples) {
            out.putShort((short) Math.round(sample * Short.MAX_VALUE));
        }
        return out.array();
    }
}
