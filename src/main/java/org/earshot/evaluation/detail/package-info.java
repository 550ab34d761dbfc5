/**
 * What the answers say beyond the figures of {@link org.earshot.evaluation.Evaluation}: response times and plays, confidence and second
 * choices, how agreement changes over a session, and every recording and participant by itself.
 */
@NullMarked
package org.earshot.evaluation.detail;

import org.jspecify.annotations.NullMarked;
