/** Finds texts and indicators: an index to browse, and one that a script searches without a server. */
package io.github.gouji.compose.search;
