/**
 * What researchers do with a study: looking at it, saving and publishing it, letting people in, sharing it. In come a slug and what is wanted;
 * each act is one method that checks access, acts, and writes the audit log. Out go values to be shown.
 */
@NullMarked
package org.earshot.app.study;

import org.jspecify.annotations.NullMarked;
