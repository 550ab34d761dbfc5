package org.earshot.app.account;

import java.security.SecureRandom;
import java.util.Objects;
import java.util.Optional;
import org.earshot.account.Accounts;
import org.earshot.account.Accounts.Account;
import org.earshot.account.Accounts.NewAccount;
import org.earshot.account.Accounts.Password;
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
        if (configured.isPresent()) {
            take(configured.get());
        } else if (accounts.isEmpty()) {
            String password = GeneratedPassword.draw(new SecureRandom());
            add(password);
            generated = Optional.of(password);
        }
    }

    /** Whoever may start the program may take the first account back, whatever became of it. */
    private void take(String password) {
        Optional<Account> admin = accounts.find(NAME);
        if (admin.isEmpty()) {
            add(password);
        } else if (admin.get()
                .password()
                .filter(stored -> encoder.matches(password, stored.hash()))
                .isEmpty()) {
            accounts.changePassword(NAME, encode(password), Password.CHOSEN);
            accounts.enable(NAME);
            accounts.setAdministrator(NAME, true);
        }
    }

    private void add(String password) {
        accounts.add(new NewAccount(NAME, Optional.of(encode(password)), Password.CHOSEN, true));
    }

    private String encode(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }
}
