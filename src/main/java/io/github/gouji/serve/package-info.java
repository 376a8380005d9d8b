/**
 * The site on this machine while it is being edited: a server for one person, and an eye on the files.
 *
 * <p>Knows files and browsers, nothing of reports.
 */
package io.github.gouji.serve;
