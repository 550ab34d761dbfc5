/**
 * Simulated participants inside the server: they take a study over its own HTTP interface, in the background. In comes a plan;
 * out go sessions that are flagged as simulated. What they answer follows from the plan's seed.
 */
@NullMarked
package org.earshot.app.simulation;

import org.jspecify.annotations.NullMarked;
