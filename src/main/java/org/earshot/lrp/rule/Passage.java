package org.earshot.lrp.rule;

import org.earshot.model.graph.ForwardPass;
import org.tensorflow.op.Ops;

/** A layer without weights in a graph, as a rule sees it. */
public record Passage(Ops tf, ForwardPass.Step step) {}
