/**
 * How many participants a study needs: plans are simulated, kept with the study, and deleted. In come assumptions; out go plans, and a line of
 * the audit log for each change.
 */
@NullMarked
package org.earshot.app.planning;

import org.jspecify.annotations.NullMarked;
