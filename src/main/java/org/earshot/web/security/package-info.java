/**
 * Who may do what: accounts of researchers, rate and size limits, and the headers that keep pages and media safe. In come
 * requests; what may not pass goes out as a problem document.
 */
@NullMarked
package org.earshot.web.security;

import org.jspecify.annotations.NullMarked;
