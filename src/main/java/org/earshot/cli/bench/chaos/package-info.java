/**
 * Participants while servers and databases are killed and connections are cut. In comes a plan of kills; out goes a report of every answer
 * that was acknowledged and whether it is there.
 */
@NullMarked
package org.earshot.cli.bench.chaos;

import org.jspecify.annotations.NullMarked;
