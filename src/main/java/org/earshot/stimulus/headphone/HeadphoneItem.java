package org.earshot.stimulus.headphone;

import org.earshot.EarshotException;

/**
 * One question of a headphone screening: three intervals, of which one is the answer. All items of a test are equally long.
 *
 * @param wav a stereo file of 16 bits at 44.1 kHz; not copied, treat it as read-only
 * @param target the interval that is the right answer, 1 to {@value #INTERVALS}
 */
public record HeadphoneItem(byte[] wav, int target) {

    /** How many intervals an item has. */
    public static final int INTERVALS = 3;

    public HeadphoneItem {
        if (target < 1 || target > INTERVALS) {
            throw new EarshotException("An item has the intervals 1 to %d, not %d".formatted(INTERVALS, target));
        }
    }
}
