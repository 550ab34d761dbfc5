/**
 * Studies and their versions: drafts until they are published, frozen afterwards; open, paused or closed. In come configurations; out go the same
 * with what identifies them.
 */
@NullMarked
package org.earshot.study.version;

import org.jspecify.annotations.NullMarked;
