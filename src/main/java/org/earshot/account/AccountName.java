package org.earshot.account;

import java.util.regex.Pattern;
import org.earshot.EarshotException;

/** What a researcher may be called. */
final class AccountName {

    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@+-]{0,63}");

    private AccountName() {}

    /** @throws EarshotException if it cannot be a name, saying why */
    static void check(String name) {
        if (!ALLOWED.matcher(name).matches()) {
            throw new EarshotException(
                    "A name has 1 to 64 letters (A to Z), digits, dots, hyphens, underscores, @ or +, and"
                            + " begins with a letter or a digit");
        }
        if (name.equalsIgnoreCase(AuditEntry.SYSTEM)) {
            throw new EarshotException("'" + AuditEntry.SYSTEM + "' is what the audit log calls the program itself");
        }
    }
}
