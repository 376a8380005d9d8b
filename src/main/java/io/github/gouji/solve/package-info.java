/**
 * Exact reasoning about whole numbers: which unknown cells of a table have one value in every solution of its sums.
 * Knows nothing of forms, reports or places.
 */
package io.github.gouji.solve;
