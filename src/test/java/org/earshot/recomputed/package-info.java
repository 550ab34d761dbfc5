/**
 * The figures of the results computed a second time, from exported files alone and by other ways than the application's: counting
 * and weighing answers one by one. {@link org.earshot.recomputed.IndependenceTest} watches that nothing here uses the application.
 */
@NullMarked
package org.earshot.recomputed;

import org.jspecify.annotations.NullMarked;
