/**
 * The researcher's pages: studies, stimuli, results and export, behind a login. In come studies and their
 * answers; out go Vaadin views. Plain server-side Vaadin Flow.
 */
@NullMarked
package org.earshot.web.researcher;

import org.jspecify.annotations.NullMarked;
