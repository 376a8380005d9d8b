/**
 * Finished files to disk: what differs is written, what is no longer part of the site is removed, what is not ours
 * is left alone.
 *
 * <p>Belongs here: comparing, staging, moving, removing, the manifest, and the work folder beside the output (lock,
 * journal, pictures, spool, what a build notes for the next). Does not belong here: what a file contains, which addresses
 * exist, and the sentences a user reads; problems are values that the caller puts into words.
 */
package io.github.gouji.output;
