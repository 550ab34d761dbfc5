/** Simulated participants of a study. */
@NullMarked
package org.earshot.web.researcher.simulate;

import org.jspecify.annotations.NullMarked;
