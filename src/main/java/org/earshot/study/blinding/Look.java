package org.earshot.study.blinding;

import java.time.Instant;
import org.earshot.EarshotException;
import org.earshot.account.AuditEntry;

/**
 * That somebody looked at the results of a blinded study before it was closed.
 *
 * @param researcher the name of the account; {@link AuditEntry#SYSTEM} where results were open to all for a while
 * @param reason in the researcher's words
 * @param participants whose answers could be seen
 * @param answers that could be seen, practice left out
 */
public record Look(Instant at, String researcher, String reason, int participants, long answers) {

    /** The greatest length of a reason. */
    public static final int LONGEST_REASON = 500;

    public Look {
        if (researcher.isBlank() || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new EarshotException("A look needs the name of who looked, and a reason of at most " + LONGEST_REASON
                    + " characters, got '" + researcher + "' and '" + reason + "'");
        }
        if (participants < 0 || answers < participants) {
            throw new EarshotException(answers + " answers of " + participants + " participants are not possible");
        }
    }
}
