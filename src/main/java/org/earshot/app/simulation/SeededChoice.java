package org.earshot.app.simulation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * The chance of one simulated participant. Every occasion has its own, so that what is answered does not depend on the order in
 * which trials come.
 *
 * @param participant from 1
 */
record SeededChoice(long seed, int participant) {

    /** The same values for the same seed, participant and occasion, every time. */
    RandomGenerator of(String occasion) {
        byte[] words = (seed + "/" + participant + "/" + occasion).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words);
            return new SplittableRandom(ByteBuffer.wrap(hash).getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
