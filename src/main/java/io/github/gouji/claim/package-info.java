/**
 * What the prose of reports claims, held against their tables and against itself, and the checks of reports that are no
 * identities: gaps, leftovers, repetition, jumps, links. When in doubt it keeps silent.
 */
package io.github.gouji.claim;
