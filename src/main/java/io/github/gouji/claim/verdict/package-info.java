/**
 * Finds the figures that a passage claims and judges them by the tables.
 */
package io.github.gouji.claim.verdict;
