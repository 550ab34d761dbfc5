/**
 * Exports of millions of answers. In comes a number of answers; out go the seconds and the memory that each file takes.
 */
@NullMarked
package org.earshot.cli.bench.export;

import org.jspecify.annotations.NullMarked;
