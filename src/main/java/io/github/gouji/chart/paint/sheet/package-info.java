/**
 * What every chart is painted with: the sheet, its colours, its typeface, and text broken into lines.
 */
package io.github.gouji.chart.paint.sheet;
