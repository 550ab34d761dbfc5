/**
 * Drawings as SVG, made on the server: charts of the results and waveforms coloured by relevance. In come figures
 * and samples; out goes markup that prints, scales and takes its colours from the page.
 */
@NullMarked
package org.earshot.web.chart;

import org.jspecify.annotations.NullMarked;
