/**
 * How single values of the content files are read: names and days, numbers, words with a meaning, and keys that mean
 * nothing.
 */
package io.github.gouji.archive.field;
