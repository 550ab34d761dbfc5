/**
 * Answers, participants and stimuli as CSV, with a codebook that explains every column. In come answered
 * trials; out go streamed files after RFC 4180. What is undefined or was not asked is empty.
 */
@NullMarked
package org.earshot.export;

import org.jspecify.annotations.NullMarked;
