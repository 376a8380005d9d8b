/**
 * How the tables of a report are read from their file in any of the ways in which it may be written.
 */
package io.github.gouji.archive.table;
