/**
 * Who is acting and what they may do: the researcher who is logged in, their role in a study, and the audit log of their acts. In comes a
 * slug and what somebody means to do; out comes a refusal, or nothing.
 */
@NullMarked
package org.earshot.app.access;

import org.jspecify.annotations.NullMarked;
