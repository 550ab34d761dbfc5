/**
 * What participants' pages send: arrivals, answers, events and what phases ask for. In comes whatever a browser may send; out goes what
 * fits, or a refusal that says what does not. Knows nothing of storage.
 */
@NullMarked
package org.earshot.study.session.input;

import org.jspecify.annotations.NullMarked;
