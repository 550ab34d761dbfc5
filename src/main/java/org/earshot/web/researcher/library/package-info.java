/**
 * The pages of data sets and networks, and of single decisions explained. In come data sets, models, figures and decisions; out go pages and
 * what their forms ask for.
 */
@NullMarked
package org.earshot.web.researcher.library;

import org.jspecify.annotations.NullMarked;
