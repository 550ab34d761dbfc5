/**
 * What a researcher defines a study by, as values: conditions, samples, texts, questions, the procedure of a session. In come checked values;
 * nonsense is refused in the constructors. Knows nothing of how it is written down.
 */
@NullMarked
package org.earshot.study.configuration;

import org.jspecify.annotations.NullMarked;
