/**
 * Earshot: studies of how well people understand an audio classifier from what they hear or see of its decisions.
 * Every package below is a room; {@code RoomsTest} enforces which room may import which.
 */
@NullMarked
package org.earshot;

import org.jspecify.annotations.NullMarked;
