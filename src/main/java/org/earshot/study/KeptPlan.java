package org.earshot.study;

import java.time.Instant;

/**
 * The power simulation that a version of a study was planned by.
 *
 * @param version of the study, from 1
 * @param json its assumptions and what came out, as a JSON object
 */
public record KeptPlan(int version, String json, Instant keptAt) {}
