/**
 * Bar charts.
 */
package io.github.gouji.chart.paint.bar;
