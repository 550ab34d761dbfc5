package org.earshot.app.simulation;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.earshot.Sha256;

/**
 * The chance of one simulated participant. Every occasion has its own, so that what is answered does not depend on the order in
 * which trials come.
 *
 * @param participant from 1
 */
record SeededChoice(long seed, int participant) {

    /** The same values for the same seed, participant and occasion, every time. */
    RandomGenerator of(String occasion) {
        return new SplittableRandom(Sha256.seed(seed + "/" + participant + "/" + occasion));
    }
}
