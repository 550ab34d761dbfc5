/**
 * The study itself: its configuration, conditions, stimuli, participants, sessions, trials and answers, and how
 * they are stored. In come configurations, rendered stimuli and answers; out go the next step of a session and
 * the answered trials. Knows nothing of models: a published study needs none.
 */
@NullMarked
package org.earshot.study;

import org.jspecify.annotations.NullMarked;
