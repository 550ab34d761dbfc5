/**
 * Layer-wise relevance propagation: rules, composites, the relevance graph that is exported with the network,
 * and the explainer that runs it. In come a network and preprocessed inputs; out go logits and relevance of the
 * same shape as the input. Together with the room model, the only place that knows DJL and TensorFlow.
 */
@NullMarked
package org.earshot.lrp;

import org.jspecify.annotations.NullMarked;
