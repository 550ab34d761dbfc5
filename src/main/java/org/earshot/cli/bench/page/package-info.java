/**
 * How long pages take in a real browser. In come a study and a network speed; out go the moments at which something can be read or done.
 */
@NullMarked
package org.earshot.cli.bench.page;

import org.jspecify.annotations.NullMarked;
