/**
 * How {@code content/} is read, folder by folder and file by file. Nothing here knows how a table is written.
 */
package io.github.gouji.archive.read;
