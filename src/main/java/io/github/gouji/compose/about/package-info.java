/** Composes the page about the data: what they are, how they compare, what may be done with them. */
package io.github.gouji.compose.about;
