/**
 * The participant's way through a study: its start, its phases, its trials and answers, its end. In come what a participant's page sends; out goes
 * what it shows next. Every change locks the session's row; an answer is returned from only when it is to be committed with the transaction.
 */
@NullMarked
package org.earshot.study.session;

import org.jspecify.annotations.NullMarked;
