package org.earshot.study.simulated;

import org.earshot.study.configuration.Condition;
import org.earshot.study.rendering.RenderedStimulus;

/**
 * A stimulus as it was rendered, for the server alone.
 *
 * @param id of the installation
 * @param sample the sample's id within the study
 * @param recording the recording's id in its dataset
 * @param unprocessed see {@link RenderedStimulus#unprocessed}
 */
@SuppressWarnings("ArrayRecordComponent") // Read once and handed over; never compared.
public record StimulusTruth(long id, String sample, String recording, Condition condition, float[] unprocessed) {}
