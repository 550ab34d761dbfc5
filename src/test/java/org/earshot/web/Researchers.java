package org.earshot.web;

import java.util.Optional;
import org.earshot.account.Accounts;
import org.earshot.account.Accounts.NewAccount;
import org.earshot.account.Accounts.Password;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Further researchers of the running application. */
public record Researchers(RunningApplication application) {

    public static final String PASSWORD = "a long enough password";

    /** Makes an account whose password is {@link #PASSWORD}, unless it is there. */
    public ApiClient make(String name) {
        return make(name, false);
    }

    public ApiClient administrator(String name) {
        return make(name, true);
    }

    private ApiClient make(String name, boolean administrator) {
        Accounts accounts = application.bean(Accounts.class);
        if (accounts.find(name).isEmpty()) {
            String hash = application.bean(PasswordEncoder.class).encode(PASSWORD);
            accounts.add(new NewAccount(name, Optional.of(hash), Password.CHOSEN, administrator));
        }
        return application.client().as(name, PASSWORD);
    }
}
