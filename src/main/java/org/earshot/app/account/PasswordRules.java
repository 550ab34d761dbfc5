package org.earshot.app.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.EarshotException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What a chosen password has to be: long, and not among the first that somebody would try. Which kinds of characters it is made
 * of does not matter (NIST SP 800-63B, section 5.1.1.2).
 */
@Component
class PasswordRules {

    static final int SHORTEST = 12;

    /** bcrypt takes no notice of what comes after. */
    static final int MOST_BYTES = 72;

    private static final int NAME_WORTH_FINDING = 4;

    private final Set<String> common = common();

    /** @throws EarshotException if it will not do, saying why */
    void check(String username, String password) {
        String plain = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new EarshotException(
                    "A password needs at least " + SHORTEST + " characters; several words are fine.");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new EarshotException("A password may be " + MOST_BYTES + " bytes long at most.");
        }
        if (plain.equals(username.toLowerCase(Locale.ROOT))
                || (username.length() >= NAME_WORTH_FINDING && plain.contains(username.toLowerCase(Locale.ROOT)))) {
            throw new EarshotException("Choose a password without your name in it.");
        }
        if (common.contains(plain) || isMonotonous(plain)) {
            throw new EarshotException(
                    "This is among the first passwords that somebody would try. Choose another one.");
        }
    }

    /** One character again and again, or a row of the alphabet, the digits or the keyboard. */
    private static boolean isMonotonous(String plain) {
        String rows =
                "abcdefghijklmnopqrstuvwxyz|01234567890123456789|qwertyuiopasdfghjklzxcvbnm|qwertzuiopasdfghjklyxcvbnm";
        return plain.chars().distinct().count() <= 2
                || rows.contains(plain)
                || rows.contains(new StringBuilder(plain).reverse());
    }

    private static Set<String> common() {
        try {
            return new ClassPathResource("org/earshot/app/account/common-passwords.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException("The list of common passwords cannot be read", e);
        }
    }
}
