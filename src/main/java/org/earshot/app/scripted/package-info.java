/**
 * Participants without a person: they take whole sessions over HTTP, phase by phase as the server says, and repeat what was
 * not acknowledged as the page does. In come an address, a way to answer and pauses; out goes a ledger of all that the server
 * acknowledged.
 */
@NullMarked
package org.earshot.app.scripted;

import org.jspecify.annotations.NullMarked;
