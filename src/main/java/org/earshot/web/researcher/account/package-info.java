/** Who may log in, and who did what. */
@NullMarked
package org.earshot.web.researcher.account;

import org.jspecify.annotations.NullMarked;
