/**
 * Plans of how many participants a study needs, kept with the study. In come plans with all that it takes to compute them again; out go the same.
 */
@NullMarked
package org.earshot.study.plan;

import org.jspecify.annotations.NullMarked;
