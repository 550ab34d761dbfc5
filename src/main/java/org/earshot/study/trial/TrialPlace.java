package org.earshot.study.trial;

/**
 * Where a trial stands in its session.
 *
 * @param round of practice, from 1; 1 in the study itself
 * @param block from 1; 0 in practice
 * @param position from 1; practice is counted for itself, over all rounds
 */
public record TrialPlace(boolean practice, int round, int block, int position) {}
