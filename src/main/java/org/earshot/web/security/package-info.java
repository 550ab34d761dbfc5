/**
 * What stands before every page and address: logins by password or provider, sessions, rate and size limits, the gate of the HTTP API, and
 * the headers that keep pages and media safe. In come requests; what may not pass goes out as a problem document. What is a rule of accounts
 * or an act lies in {@code app.account}.
 */
@NullMarked
package org.earshot.web.security;

import org.jspecify.annotations.NullMarked;
