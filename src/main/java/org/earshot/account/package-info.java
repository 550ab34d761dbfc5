/**
 * Who may log in and what was done: accounts, failed logins, and the audit log, each with its storage. In come names, password hashes
 * and acts; out go accounts, locks and entries. Knows nothing of studies.
 */
@NullMarked
package org.earshot.account;

import org.jspecify.annotations.NullMarked;
