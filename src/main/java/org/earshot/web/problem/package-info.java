/**
 * What goes wrong with requests before any controller sees them, as exceptions of their own. In come nothing; out go problems with a status.
 */
@NullMarked
package org.earshot.web.problem;

import org.jspecify.annotations.NullMarked;
