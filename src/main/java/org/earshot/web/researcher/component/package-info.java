/**
 * What the researcher's pages are put together from: cards, tables, charts, fields, words for numbers. Knows no page.
 */
@NullMarked
package org.earshot.web.researcher.component;

import org.jspecify.annotations.NullMarked;
