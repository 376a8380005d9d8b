/**
 * What a build says of the site that it writes: the manifest, the journal of a write, and how files may be called, for
 * good and while they are half written.
 */
package io.github.gouji.output.manifest;
