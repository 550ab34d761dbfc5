package org.earshot.study.trial;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.earshot.Sha256;

/**
 * The chance in one session, which follows from the study's seed and the participant's number.
 *
 * @param number the session's, from 1
 */
public record SessionRandomness(long seed, int number) {

    /**
     * {@link Random} is specified to the bit, so that what is drawn can be reproduced on any Java.
     *
     * @param purpose every purpose has chance of its own; blocks are drawn by their numbers
     */
    Random random(String purpose) {
        byte[] hash = Sha256.of((seed + "/" + number + "/" + purpose).getBytes(StandardCharsets.US_ASCII));
        return new Random(ByteBuffer.wrap(hash).getLong());
    }

    <T> List<T> shuffled(List<T> values, String purpose) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random(purpose));
        return List.copyOf(shuffled);
    }

    /** The same, and in another order than the values have now, if there is another. */
    public <T> List<T> reordered(List<T> values, String purpose) {
        List<T> shuffled = new ArrayList<>(shuffled(values, purpose));
        if (shuffled.equals(values)) {
            Collections.rotate(shuffled, 1);
        }
        return List.copyOf(shuffled);
    }
}
