/**
 * Gets a public data set from where it is published: downloads its archive, goes on after an interruption, checks that all is there,
 * and imports it. In come an address and the app's data folder; out goes the report of the import.
 */
@NullMarked
package org.earshot.dataset.fetch;

import org.jspecify.annotations.NullMarked;
