/**
 * What a build says of the site that it writes: the manifest, the journal of a write, and which addresses there may be.
 */
package io.github.gouji.output.manifest;
