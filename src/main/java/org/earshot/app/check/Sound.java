package org.earshot.app.check;

import org.earshot.explanation.Loudness.Level;
import org.earshot.study.rendering.PublishedStimulus;

/**
 * A stimulus that is heard, measured from exactly the bytes that participants get.
 *
 * @param seconds its length
 */
public record Sound(PublishedStimulus stimulus, Level level, double seconds) {}
