/**
 * All forms together: those built in and those that an archive brings along, and which of them a year or a table
 * has.
 */
package io.github.gouji.form.library;
