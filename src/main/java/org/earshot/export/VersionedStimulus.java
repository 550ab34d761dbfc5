package org.earshot.export;

import org.earshot.study.rendering.PublishedStimulus;

/** A stimulus with the version of the study that shows it. */
public record VersionedStimulus(int studyVersion, PublishedStimulus stimulus) {}
