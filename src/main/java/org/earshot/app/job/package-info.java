/**
 * Long work, which goes on wherever an instance has time for it and outlives each of them, and what pages compute for the eye alone.
 * In comes what is to be done and for whom; out go how far it is and what came of it. What the work consists of is up to the handlers of
 * the features.
 */
@NullMarked
package org.earshot.app.job;

import org.jspecify.annotations.NullMarked;
