package org.earshot.app.simulation;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Tells requests that the server sends to itself from those of strangers, by a secret that is drawn at every start and never
 * leaves the process but in such requests. An address does not tell: behind a proxy everybody comes from it.
 */
@Component
public class InternalRequests {

    private static final String HEADER = "X-Earshot-Own";
    private static final int BYTES = 16;

    private final String secret;

    public InternalRequests() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        secret = HexFormat.of().formatHex(bytes);
    }

    /** What makes a request the server's own. */
    public Map<String, String> header() {
        return Map.of(HEADER, secret);
    }

    public boolean isOwn(HttpServletRequest request) {
        String given = request.getHeader(HEADER);
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.ISO_8859_1), secret.getBytes(StandardCharsets.ISO_8859_1));
    }
}
