package org.earshot.account;

import java.time.Instant;
import java.util.Optional;

/**
 * Which entries of the audit log are wanted; what is absent does not matter.
 *
 * @param from the earliest
 * @param until the first moment that is too late
 */
public record AuditFilter(
        Optional<String> actor,
        Optional<String> study,
        Optional<String> action,
        Optional<Instant> from,
        Optional<Instant> until) {

    public static final AuditFilter ALL =
            new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The same of one study alone. */
    public AuditFilter of(String slug) {
        return new AuditFilter(actor, Optional.of(slug), action, from, until);
    }
}
