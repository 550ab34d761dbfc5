/**
 * Lists of studies and their versions with what there is of each. In come slugs; out go summaries.
 */
@NullMarked
package org.earshot.study.catalogue;

import org.jspecify.annotations.NullMarked;
