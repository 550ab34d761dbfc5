package org.earshot.app.account;

import java.util.Optional;

/**
 * Somebody who has logged in at a provider of logins, as the provider tells.
 *
 * @param provider what people call it
 * @param subject who this is at the provider, for ever
 * @param username what the account is called, where one has to be found or made by name
 * @param admitted whether the person is one of those who may come
 * @param administrator whether the provider makes this person an administrator; none where that is decided here
 */
public record ProvidedPerson(
        String provider,
        String subject,
        Optional<String> username,
        boolean admitted,
        Optional<Boolean> administrator) {}
