/**
 * Which trials a session has and in which order: balanced over conditions and drawn from the study's seed. In come candidates and an order of
 * conditions; out go trial lists. Pure values.
 */
@NullMarked
package org.earshot.study.trial;

import org.jspecify.annotations.NullMarked;
