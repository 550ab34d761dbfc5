/**
 * Who may do what with which study. In come accounts and roles; out go rights.
 */
@NullMarked
package org.earshot.study.sharing;

import org.jspecify.annotations.NullMarked;
