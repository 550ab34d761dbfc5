/**
 * Many participants at once. In comes a plan of arrivals; out go latencies and errors.
 */
@NullMarked
package org.earshot.cli.bench.load;

import org.jspecify.annotations.NullMarked;
