/**
 * The words that a form prints and the ways in which they are written: names, aliases, units, near misses.
 */
package io.github.gouji.form.label;
