/**
 * A study while it runs: who is where, where people stop, how long things take, and what goes wrong. Goes in: the sessions in
 * the database; comes out: {@link org.earshot.study.live.LiveStudy}, which tells nothing of what was answered.
 */
@NullMarked
package org.earshot.study.live;

import org.jspecify.annotations.NullMarked;
