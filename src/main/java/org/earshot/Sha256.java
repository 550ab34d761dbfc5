package org.earshot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The hash that tokens, media, answers, weights and recordings are known by. Texts are hashed in UTF-8, hexadecimal digits are in lower
 * case. Thread-safe.
 */
public final class Sha256 {

    private Sha256() {}

    /** The 32 bytes of what the parts are, one after the other. */
    public static byte[] of(byte[]... parts) {
        MessageDigest digest = digest();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(of(bytes));
    }

    public static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads the file piece by piece, however large it is. */
    public static String hex(Path file) throws IOException {
        try (Sha256Output hash = new Sha256Output(OutputStream.nullOutputStream())) {
            Files.copy(file, hash);
            return hash.hex();
        }
    }

    /** The first eight bytes of a text's hash: a seed that looks like chance and is the same every time. */
    public static long seed(String text) {
        return ByteBuffer.wrap(of(text.getBytes(StandardCharsets.UTF_8))).getLong();
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
