package org.earshot.model.training;

/**
 * What one training step sees.
 *
 * @param inputs one row per example
 * @param labels one class per example
 */
record Batch(float[][] inputs, int[] labels) {}
