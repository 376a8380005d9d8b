/**
 * What the bodies published: the typed archive of {@code content/}, each value with its place. Nothing here judges
 * whether the figures agree.
 */
package io.github.gouji.archive;
