/**
 * A second look at a built site by nothing but what is published: the manifest, the files, and the figures of each
 * {@code data.json} against the hard identities of their form.
 *
 * <p>Shares no code with what wrote them but the forms, and the checksums and the reading of the manifest.
 */
package io.github.gouji.verify;
