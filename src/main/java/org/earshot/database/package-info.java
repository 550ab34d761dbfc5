/**
 * The embedded PostgreSQL, and the connection to any other: started with the application on a folder that is kept, recovered when its
 * process dies, stopped after the connection pool. In comes a data folder; out go connection details. Every guard against lost or
 * half-made data lives here.
 */
@NullMarked
package org.earshot.database;

import org.jspecify.annotations.NullMarked;
