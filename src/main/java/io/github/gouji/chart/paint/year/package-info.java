/**
 * Charts of years: lines and columns with their labels, breaks and gaps.
 */
package io.github.gouji.chart.paint.year;
