package org.earshot.export;

import org.earshot.study.PublishedStimulus;

/** A stimulus with the version of the study that shows it. */
public record VersionedStimulus(int studyVersion, PublishedStimulus stimulus) {}
