/**
 * What researchers do with a study: preparing and publishing it, opening and closing it, sharing it. In come a slug and what is wanted; each
 * act checks access, acts, and writes the audit log.
 */
@NullMarked
package org.earshot.app.study;

import org.jspecify.annotations.NullMarked;
