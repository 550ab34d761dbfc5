package org.earshot.evaluation.planning;

import org.earshot.EarshotException;

/**
 * The trial list of one condition: how many samples are answered under it.
 *
 * @param right that the model decided rightly
 * @param wrong that it decided wrongly
 */
public record PlannedItems(int right, int wrong) {

    private static final int MOST = 10_000;

    public PlannedItems {
        if (right < 0 || wrong < 0 || right + wrong < 1 || right + wrong > MOST) {
            throw new EarshotException(
                    "The number of samples has to be from 1 to " + MOST + ", not " + (right + wrong));
        }
    }

    int all() {
        return right + wrong;
    }
}
