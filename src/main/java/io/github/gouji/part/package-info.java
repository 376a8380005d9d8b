/** What one body adds to a site, made just now or taken over from the last build. */
package io.github.gouji.part;
