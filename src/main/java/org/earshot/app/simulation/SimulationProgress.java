package org.earshot.app.simulation;

/**
 * How far a run of simulated participants is.
 *
 * @param run its number within the study
 * @param stage what is being done, in words
 * @param done how many of {@code total}
 */
public record SimulationProgress(int run, String stage, int done, int total) {}
