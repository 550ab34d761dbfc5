package org.earshot.lrp;

import org.earshot.model.graph.ForwardPass;
import org.tensorflow.op.Ops;

/** A layer without weights in a graph, as a rule sees it. */
record Passage(Ops tf, ForwardPass.Step step) {}
