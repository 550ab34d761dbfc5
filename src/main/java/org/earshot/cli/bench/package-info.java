/**
 * Benches of the whole application as a process of its own: what it loses when everything is killed, and how many participants
 * it carries. In come numbers of kills and participants; out go reports. {@code app.scripted} plays the participants.
 */
@NullMarked
package org.earshot.cli.bench;

import org.jspecify.annotations.NullMarked;
