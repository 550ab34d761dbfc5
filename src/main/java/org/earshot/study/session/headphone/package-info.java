/**
 * What sessions hear in their headphone checks. In come the sounds of a version and the intervals that participants chose; out goes
 * whether an attempt was passed. Which phase follows is not decided here.
 */
@NullMarked
package org.earshot.study.session.headphone;

import org.jspecify.annotations.NullMarked;
