/**
 * How figures are spoken of in prose: numbers in words, units, and the topics that lead to cells, as data.
 */
package io.github.gouji.claim.language;
