/**
 * Relevance against independent references, its speed, and its memory over time. In come reference cases and rounds; out go deviations,
 * ratios and memory.
 */
@NullMarked
package org.earshot.lrp.check;

import org.jspecify.annotations.NullMarked;
