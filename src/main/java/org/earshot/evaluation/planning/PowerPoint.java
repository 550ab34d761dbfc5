package org.earshot.evaluation.planning;

import org.earshot.evaluation.Interval;

/**
 * What may be expected of a study with so many participants.
 *
 * @param participants of the whole study
 * @param power the share of simulated studies with a significant difference
 * @param powerInterval 95% for the simulation's own error (Wilson)
 * @param width the mean width of the difference's 95% interval, as a difference of shares
 * @param widthInterval 95% for the simulation's own error
 */
public record PowerPoint(
        int participants, double power, Interval powerInterval, double width, Interval widthInterval) {}
