/**
 * What is overlooked from year to year: empty sections, missing years, leftovers of a template, repeated text, jumps, dead
 * links.
 */
package io.github.gouji.claim.oversight;
