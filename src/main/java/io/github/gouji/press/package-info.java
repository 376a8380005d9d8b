/**
 * Makes all files of a site from an archive that was read and checked: plans their addresses, has charts painted, views
 * composed and rendered, data files written.
 *
 * <p>Belongs here: which pages and files there are, and who makes them. Does not belong here: what a page says (compose),
 * how it looks (templates), whether and where the files are written.
 */
package io.github.gouji.press;
