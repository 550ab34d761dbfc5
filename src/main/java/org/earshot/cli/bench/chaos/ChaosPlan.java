package org.earshot.cli.bench.chaos;

import org.earshot.EarshotException;

/**
 * How much goes wrong.
 *
 * @param kills of all kinds together
 * @param participants who take sessions at any time
 * @param seed of all that is drawn; when it happens depends on the machine as well
 */
public record ChaosPlan(int kills, int participants, long seed) {

    public ChaosPlan {
        if (kills < 0 || participants < 1) {
            throw new EarshotException("--kills must not be negative and --participants at least 1");
        }
    }
}
