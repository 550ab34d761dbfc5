/**
 * Results that stay hidden until a study is closed, and who looked nevertheless. In come studies and reasons; out go looks, which are only ever
 * added.
 */
@NullMarked
package org.earshot.study.blinding;

import org.jspecify.annotations.NullMarked;
