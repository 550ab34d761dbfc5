/** The figures of a study, and the gate before them while it is blinded. */
@NullMarked
package org.earshot.web.researcher.results;

import org.jspecify.annotations.NullMarked;
