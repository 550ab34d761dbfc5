/**
 * Which answers the analysis leaves out, and by which rule. In come all answers, the sessions and a study's rules; out come the
 * answers that count and how many went at each rule.
 */
@NullMarked
package org.earshot.evaluation.exclusion;

import org.jspecify.annotations.NullMarked;
