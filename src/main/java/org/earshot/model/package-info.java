/**
 * The networks: layers and architectures, weights, preprocessing, training and classification. In come
 * recordings; out go weights, a model card and decisions. Together with the room lrp, the only place that knows
 * DJL and TensorFlow.
 */
@NullMarked
package org.earshot.model;

import org.jspecify.annotations.NullMarked;
