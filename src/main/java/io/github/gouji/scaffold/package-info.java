/**
 * The first files of a new archive, body or year, ready to be filled in.
 *
 * <p>Here belongs what a person finds in a fresh folder; nothing here writes to disk.
 */
package io.github.gouji.scaffold;
