/**
 * Networks as TensorFlow graphs: variables, layers, the forward pass. In come an architecture and its weights; out go
 * operations of a graph that training runs and that relevance is built on.
 */
@NullMarked
package org.earshot.model.graph;

import org.jspecify.annotations.NullMarked;
