/**
 * Archives that agree with themselves, made from a seed, with the truth kept beside them: what property tests compare
 * with and what the benchmark feeds on. The tables come from the forms, so that a new form needs no code here.
 */
package io.github.gouji.synthetic;
