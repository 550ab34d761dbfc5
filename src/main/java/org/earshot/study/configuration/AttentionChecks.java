package org.earshot.study.configuration;

import java.util.OptionalInt;
import org.earshot.EarshotException;

/**
 * Trials whose answer is told, to see whether somebody attends at all.
 *
 * @param perBlock how many every block has, from 1
 * @param allowedFailures one more screens out; none: nobody is screened out
 */
public record AttentionChecks(int perBlock, OptionalInt allowedFailures) {

    public AttentionChecks {
        if (perBlock < 1 || allowedFailures.orElse(0) < 0) {
            throw new EarshotException(
                    "Attention checks need at least one per block and no negative number of failures, got " + perBlock
                            + " and " + allowedFailures);
        }
    }

    /** Whether so many failures screen out. */
    public boolean tooMany(int failures) {
        return allowedFailures.isPresent() && failures > allowedFailures.getAsInt();
    }
}
