/**
 * Training: examples, augmentation, schedules, the training graph and its loop. In come recordings; out go weights and a
 * model card. Everything random follows from one seed and the number of the step, so that a run can be stopped and resumed.
 */
@NullMarked
package org.earshot.model.training;

import org.jspecify.annotations.NullMarked;
