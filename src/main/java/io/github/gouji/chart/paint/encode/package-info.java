/**
 * PNG files with as few colours as a picture has.
 */
package io.github.gouji.chart.paint.encode;
