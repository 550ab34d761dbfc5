package org.earshot.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How the samples of a WAV file are stored.
 *
 * @param bits of one sample: 8 (unsigned), 16, 24 or 32
 * @param floating whether samples are IEEE floating point (32 bits) instead of integers
 */
record WavFormat(int channels, int sampleRate, int bits, boolean floating) {

    private static final int PCM = 1;
    private static final int IEEE_FLOAT = 3;
    private static final int EXTENSIBLE = 0xfffe;
    private static final int SUB_FORMAT_AT = 24;

    /** Reads the {@code fmt} chunk, {@code WAVE_FORMAT_EXTENSIBLE} included. */
    static WavFormat parse(ByteBuffer chunk, String name) {
        int code = Short.toUnsignedInt(chunk.getShort(0));
        int channels = Short.toUnsignedInt(chunk.getShort(2));
        int sampleRate = chunk.getInt(4);
        int frameBytes = Short.toUnsignedInt(chunk.getShort(12));
        int bits = Short.toUnsignedInt(chunk.getShort(14));
        if (code == EXTENSIBLE) {
            if (chunk.limit() < SUB_FORMAT_AT + 16) {
                throw new AudioFormatException(name, "is damaged: its extensible format is cut short");
            }
            code = Short.toUnsignedInt(chunk.getShort(SUB_FORMAT_AT));
        }
        refuseUnknownCoding(code, bits, name);
        if (channels != 1 && channels != 2) {
            throw new AudioFormatException(name, "has " + channels + " channels; only mono and stereo are read");
        }
        if (sampleRate <= 0) {
            throw new AudioFormatException(
                    name, "is damaged: it claims a sample rate of " + Integer.toUnsignedString(sampleRate) + " Hz");
        }
        if (frameBytes != channels * bits / 8) {
            throw new AudioFormatException(
                    name,
                    "is damaged: %d channels of %d bits do not make %d bytes".formatted(channels, bits, frameBytes));
        }
        return new WavFormat(channels, sampleRate, bits, code == IEEE_FLOAT);
    }

    private static void refuseUnknownCoding(int code, int bits, String name) {
        boolean known = switch (code) {
            case PCM -> bits == 8 || bits == 16 || bits == 24 || bits == 32;
            case IEEE_FLOAT -> bits == 32;
            default -> false;
        };
        if (!known) {
            String coding = switch (code) {
                case PCM -> bits + "-bit integers";
                case IEEE_FLOAT -> bits + "-bit floating point";
                default -> "coding 0x%04x".formatted(code);
            };
            throw new AudioFormatException(
                    name,
                    "stores samples as " + coding
                            + "; integers of 8, 16, 24 and 32 bits and 32-bit floating point are read");
        }
    }

    /** Bytes of one sample of every channel. */
    int frameBytes() {
        return channels * bits / 8;
    }

    /** The mean of the channels, per frame, as amplitudes. */
    float[] decode(byte[] data, int frames, String name) {
        ByteBuffer bytes = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
        float[] samples = new float[frames];
        for (int frame = 0; frame < frames; frame++) {
            double sum = 0;
            for (int channel = 0; channel < channels; channel++) {
                sum += amplitude(bytes, frame * frameBytes() + channel * bits / 8);
            }
            if (!Double.isFinite(sum)) {
                throw new AudioFormatException(name, "is damaged: sample " + frame + " is not a number");
            }
            samples[frame] = (float) (sum / channels);
        }
        return samples;
    }

    private double amplitude(ByteBuffer bytes, int at) {
        return switch (bits) {
            case 8 -> (Byte.toUnsignedInt(bytes.get(at)) - 128) / 128.0;
            case 16 -> bytes.getShort(at) / 32768.0;
            case 24 -> (Short.toUnsignedInt(bytes.getShort(at)) | bytes.get(at + 2) << 16) / 8388608.0;
            default -> floating ? bytes.getFloat(at) : bytes.getInt(at) / 2147483648.0;
        };
    }
}
