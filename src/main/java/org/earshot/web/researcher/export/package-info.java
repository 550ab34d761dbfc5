/** The files of a study. */
@NullMarked
package org.earshot.web.researcher.export;

import org.jspecify.annotations.NullMarked;
