/**
 * The pages of accounts: logging in, one's own account, everybody's accounts for administrators, and the audit log. In come accounts and entries
 * of the log; out go pages and what their forms ask for.
 */
@NullMarked
package org.earshot.web.researcher.account;

import org.jspecify.annotations.NullMarked;
