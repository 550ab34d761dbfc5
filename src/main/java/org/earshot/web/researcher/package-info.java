/**
 * The researcher's pages: studies, stimuli, results and export, behind a login. In come studies and their
 * answers; out go Vaadin views. Plain server-side Vaadin Flow.
 *
 * <p>Here is what frames all pages; each page or tab has a package of its own below, and what they are put together from is in
 * {@code part}.
 */
@NullMarked
package org.earshot.web.researcher;

import org.jspecify.annotations.NullMarked;
