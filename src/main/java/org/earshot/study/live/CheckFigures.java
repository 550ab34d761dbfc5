package org.earshot.study.live;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.earshot.study.session.Agreement;

/**
 * How the checks go.
 *
 * @param headphonesPassed sessions that passed, by the number of attempts that it took
 * @param headphonesFailed sessions whose last answered attempt was not passed
 * @param attention over all sessions: attention checks answered, and answered as told
 * @param attentionFailing sessions with at least one answered otherwise
 * @param practiceRounds sessions by the rounds of practice that they began
 */
public record CheckFigures(
        SortedMap<Integer, Integer> headphonesPassed,
        int headphonesFailed,
        Agreement attention,
        int attentionFailing,
        SortedMap<Integer, Integer> practiceRounds) {

    public CheckFigures {
        headphonesPassed = Collections.unmodifiableSortedMap(new TreeMap<>(headphonesPassed));
        practiceRounds = Collections.unmodifiableSortedMap(new TreeMap<>(practiceRounds));
    }
}
