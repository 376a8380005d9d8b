/**
 * The verbs that hold what there is against itself, its record or an older state: check, explain, seal, verify, diff.
 */
package io.github.gouji.cli.audit;
