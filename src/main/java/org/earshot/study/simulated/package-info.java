/**
 * Runs of simulated participants and their sessions, which count nowhere. In come plans; out go runs, sessions and what the network says of their
 * stimuli.
 */
@NullMarked
package org.earshot.study.simulated;

import org.jspecify.annotations.NullMarked;
