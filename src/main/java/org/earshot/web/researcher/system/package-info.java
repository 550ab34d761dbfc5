/**
 * The page that says what the installation runs on. In come facts; out goes a page that can be printed.
 */
@NullMarked
package org.earshot.web.researcher.system;

import org.jspecify.annotations.NullMarked;
