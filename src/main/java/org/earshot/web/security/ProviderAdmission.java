package org.earshot.web.security;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Who of those whom the provider knows may come, and as what. */
record ProviderAdmission(OidcSettings settings) {

    boolean admits(OidcUser person) {
        return hasDomain(person) && (settings.allowedGroups().isEmpty() || isInOneOf(settings.allowedGroups(), person));
    }

    /** Whether the person is an administrator; none where that is decided here and not at the provider. */
    Optional<Boolean> administrator(OidcUser person) {
        Set<String> groups = settings.administratorGroups();
        return groups.isEmpty() ? Optional.empty() : Optional.of(isInOneOf(groups, person));
    }

    Optional<String> username(OidcUser person) {
        return Optional.ofNullable(person.getClaimAsString(settings.usernameClaim()))
                .filter(name -> !name.isBlank());
    }

    /** An address that the provider has not verified says nothing. */
    private boolean hasDomain(OidcUser person) {
        if (settings.allowedDomains().isEmpty()) {
            return true;
        }
        String email = String.valueOf(person.getEmail());
        String domain = email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return Boolean.TRUE.equals(person.getEmailVerified())
                && email.contains("@")
                && settings.allowedDomains().stream()
                        .anyMatch(allowed -> allowed.toLowerCase(Locale.ROOT).equals(domain));
    }

    private boolean isInOneOf(Set<String> groups, OidcUser person) {
        Object claim = person.getClaims().get(settings.groupsClaim());
        Set<Object> own = new HashSet<>(claim instanceof Collection<?> list ? list : Set.of(String.valueOf(claim)));
        return groups.stream().anyMatch(own::contains);
    }
}
