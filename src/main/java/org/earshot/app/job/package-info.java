/**
 * Long work in the background. In comes what is to be done; out go how far it is and what came of it.
 */
@NullMarked
package org.earshot.app.job;

import org.jspecify.annotations.NullMarked;
