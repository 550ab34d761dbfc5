/**
 * What frames every researcher's page: the way around, and the page for addresses that lead nowhere. In come the pages that register themselves;
 * out goes their frame.
 */
@NullMarked
package org.earshot.web.researcher.layout;

import org.jspecify.annotations.NullMarked;
