/**
 * Where relevance is computed: on a GPU where there is one that works, else on the CPU. In comes what was asked for; out go the choice and the
 * versions of the engine.
 */
@NullMarked
package org.earshot.lrp.device;

import org.jspecify.annotations.NullMarked;
