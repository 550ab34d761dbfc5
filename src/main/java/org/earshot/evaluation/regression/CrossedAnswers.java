package org.earshot.evaluation.regression;

import org.earshot.EarshotException;

/**
 * Answers of participants to items, both numbered from 0; a cell numbers the combination of fixed factors under which an
 * answer was given. The arrays have one entry per answer and belong to the record.
 *
 * @param agrees whether the answer is a success
 */
@SuppressWarnings("ArrayRecordComponent")
record CrossedAnswers(int[] participant, int participants, int[] item, int items, int[] cell, boolean[] agrees) {

    CrossedAnswers {
        if (item.length != participant.length || cell.length != participant.length || agrees.length != cell.length) {
            throw new EarshotException("Every answer needs a participant, an item, a cell and a result, but there are "
                    + participant.length + ", " + item.length + ", " + cell.length + " and " + agrees.length);
        }
    }

    int size() {
        return cell.length;
    }
}
