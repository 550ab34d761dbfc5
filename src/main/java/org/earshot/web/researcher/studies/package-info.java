/**
 * The list of the installation's studies, the newest first. In come summaries; out go rows that lead to each study.
 */
@NullMarked
package org.earshot.web.researcher.studies;

import org.jspecify.annotations.NullMarked;
