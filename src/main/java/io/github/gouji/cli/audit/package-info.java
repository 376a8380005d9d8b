/**
 * The verbs that hold what there is against itself, its record or an older state (check, seal, verify, diff), and the one
 * that explains what they find.
 */
package io.github.gouji.cli.audit;
