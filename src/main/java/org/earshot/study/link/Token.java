package org.earshot.study.link;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.earshot.Sha256;

/** 128 random bits that open a session, written in 22 characters that fit into a link. */
public record Token(String value) {

    private static final int BYTES = 16;

    public static Token draw(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is stored of it. A plain hash is enough: nobody can guess 128 random bits. */
    public byte[] hash() {
        return Sha256.of(value.getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps the token out of logs. */
    @Override
    public String toString() {
        return "Token[hidden]";
    }
}
