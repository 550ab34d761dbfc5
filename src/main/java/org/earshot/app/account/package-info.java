/**
 * What is done with accounts: administrators make, change and lock them, researchers change their own, logins are counted and written down, and
 * the audit log is read. In come names, passwords and filters; out go accounts, passwords that are shown once, entries of the log, or a
 * refusal. Sessions and the protocols of logins are the web's.
 */
@NullMarked
package org.earshot.app.account;

import org.jspecify.annotations.NullMarked;
