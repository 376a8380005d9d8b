/**
 * The figures of a table as published, lost or derived, each with its place and what is noted of it.
 */
package io.github.gouji.archive.figure;
