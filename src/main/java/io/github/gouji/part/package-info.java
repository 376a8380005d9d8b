/**
 * What one body adds to a site, made just now or taken over from the last build.
 *
 * <p>Belongs here: a part as a value, and its form as bytes for the next build. Does not belong here: how it is made, what
 * proves that it is still good, and when it may be taken over.
 */
package io.github.gouji.part;
