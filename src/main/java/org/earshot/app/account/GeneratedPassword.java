package org.earshot.app.account;

import java.security.SecureRandom;

/** Passwords that nobody chose. */
final class GeneratedPassword {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private GeneratedPassword() {}

    /** 80 random bits in groups that can be typed from a screen. */
    static String draw(SecureRandom random) {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            password.append(i > 0 && i % GROUP == 0 ? "-" : "")
                    .append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
