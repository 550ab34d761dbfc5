/** What was drawn for a study and what participants will hear and see, with what they will not be told. */
@NullMarked
package org.earshot.web.researcher.stimuli;

import org.jspecify.annotations.NullMarked;
