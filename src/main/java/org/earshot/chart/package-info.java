/**
 * Charts of the results as exact SVG, made on the server. In come figures; out goes markup that prints, scales and takes its
 * colours from the page.
 */
@NullMarked
package org.earshot.chart;

import org.jspecify.annotations.NullMarked;
