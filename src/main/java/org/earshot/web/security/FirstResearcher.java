package org.earshot.web.security;

import java.security.SecureRandom;
import java.util.Objects;
import java.util.Optional;
import org.earshot.study.Accounts;
import org.earshot.study.Accounts.Account;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The first researcher, {@code admin}. The password is {@code EARSHOT_ADMIN_PASSWORD} where that is set, also to replace one
 * that was forgotten; otherwise it is generated at the first start, for whoever started Earshot to read.
 */
@Component
public class FirstResearcher implements InitializingBean {

    public static final String NAME = "admin";

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final Optional<String> configured;
    private Optional<String> generated = Optional.empty();

    FirstResearcher(Accounts accounts, PasswordEncoder encoder, Environment environment) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.configured = Optional.ofNullable(environment.getProperty("EARSHOT_ADMIN_PASSWORD"))
                .filter(text -> !text.isBlank());
    }

    /** The password that was made at this start, if one was: shown once, stored only as a hash. */
    public Optional<String> generatedPassword() {
        return generated;
    }

    @Override
    public void afterPropertiesSet() {
        Optional<Account> admin = accounts.find(NAME);
        if (configured.isPresent()) {
            String password = configured.get();
            if (admin.isEmpty()) {
                accounts.add(new Account(NAME, encode(password)));
            } else if (!encoder.matches(password, admin.get().passwordHash())) {
                accounts.changePassword(NAME, encode(password));
            }
        } else if (accounts.isEmpty()) {
            String password = generate(new SecureRandom());
            accounts.add(new Account(NAME, encode(password)));
            generated = Optional.of(password);
        }
    }

    private String encode(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    /** 80 random bits in groups that can be typed from a screen. */
    private static String generate(SecureRandom random) {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            password.append(i > 0 && i % GROUP == 0 ? "-" : "")
                    .append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
