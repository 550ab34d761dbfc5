/**
 * The table of long work. In come what is to be done, how far it is, and how it ended; out goes the same, to every instance that
 * shares the database. Nothing is run here.
 */
@NullMarked
package org.earshot.database.job;

import org.jspecify.annotations.NullMarked;
