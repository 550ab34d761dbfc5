/**
 * Charts of the results as SVG, made on the server. In come figures; out goes markup that prints, scales and takes its
 * colours from the page.
 */
@NullMarked
package org.earshot.web.chart;

import org.jspecify.annotations.NullMarked;
