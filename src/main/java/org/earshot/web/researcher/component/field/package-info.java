/**
 * Fields that several forms of the researcher's pages use. In come words and values; out goes what was chosen. Knows no page.
 */
@NullMarked
package org.earshot.web.researcher.component.field;

import org.jspecify.annotations.NullMarked;
