/**
 * What is taken away of a study: its files, its data set, its preregistration. In come a slug and which sessions and versions are meant; out
 * goes what can be written, or a refusal before anything is.
 */
@NullMarked
package org.earshot.app.export;

import org.jspecify.annotations.NullMarked;
