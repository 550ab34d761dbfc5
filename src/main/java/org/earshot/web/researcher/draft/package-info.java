/**
 * The way from a draft to a study that can be taken, as several of its pages show it. In come a study and what was prepared of it; out go
 * buttons that prepare, preview and publish, and how far that is.
 */
@NullMarked
package org.earshot.web.researcher.draft;

import org.jspecify.annotations.NullMarked;
