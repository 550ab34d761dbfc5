/**
 * What pages observed outside of trials. In come the events that a session sent; each is kept once. Readers of records take them out
 * again.
 */
@NullMarked
package org.earshot.study.session.event;

import org.jspecify.annotations.NullMarked;
