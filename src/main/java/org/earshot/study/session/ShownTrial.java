package org.earshot.study.session;

import org.earshot.study.rendering.RenderedStimulus;

/** A line of a trial list with what it shows; the prediction is for the server alone. */
record ShownTrial(TrialEntity trial, String media, RenderedStimulus.Kind kind, String prediction) {}
