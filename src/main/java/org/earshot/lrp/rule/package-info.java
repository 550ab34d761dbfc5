/**
 * The rules of layer-wise relevance propagation, each a value with its formula and source. In come the activations and the relevance above a
 * layer, as nodes of a graph; out goes the relevance below it.
 */
@NullMarked
package org.earshot.lrp.rule;

import org.jspecify.annotations.NullMarked;
