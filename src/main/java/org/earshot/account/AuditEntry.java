package org.earshot.account;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.earshot.EarshotException;

/**
 * Something that a researcher did.
 *
 * @param actor the name of the account, or {@link #SYSTEM}
 * @param action what was done, in kebab-case: {@code study-published}
 * @param study the slug of the study concerned; none if it concerned no study
 * @param detail in words, empty if the action says it all
 */
public record AuditEntry(Instant at, String actor, String action, Optional<String> study, String detail) {

    /** The actor of what Earshot does by itself. */
    public static final String SYSTEM = "earshot";

    private static final Pattern ACTION = Pattern.compile("[a-z]+(-[a-z]+)*");

    public AuditEntry {
        if (!ACTION.matcher(action).matches()) {
            throw new EarshotException("The action '" + action + "' is not written like 'study-published'");
        }
    }
}
