/**
 * How charts are drawn: the bundled typeface, the layout, JFreeChart's plots with our own axes and renderers, and the
 * encoding as PNG. The only user of JFreeChart and of AWT.
 */
package io.github.gouji.chart.paint;
