/**
 * The evaluation of a study, the same for the HTTP API and the pages: computed once, kept as long as the answers are the same, and hidden as
 * long as a blinded study is not closed. In come a study and exclusion rules; out go analyses.
 */
@NullMarked
package org.earshot.app.results;

import org.jspecify.annotations.NullMarked;
