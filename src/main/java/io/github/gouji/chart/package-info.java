/**
 * What a chart says: captions, figures with their finished words, years with their breaks and gaps, and the same figures as a
 * table. Nothing here draws, and nothing here knows an archive; the words and numbers arrive finished.
 */
package io.github.gouji.chart;
