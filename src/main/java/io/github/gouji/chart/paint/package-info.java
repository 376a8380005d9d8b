/**
 * How charts are drawn: the bundled typeface, the layout, JFreeChart's plots with our own axes and renderers, and the
 * encoding as PNG. Only here and below are JFreeChart and AWT used.
 */
package io.github.gouji.chart.paint;
