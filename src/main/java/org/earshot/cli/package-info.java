/**
 * The commands of ./earshot. In come command lines; out go results on standard output, progress and logs on
 * standard error, and an exit code. Each command is one class.
 */
@NullMarked
package org.earshot.cli;

import org.jspecify.annotations.NullMarked;
