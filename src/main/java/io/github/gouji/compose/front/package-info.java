/**
 * The home page and what it says of each body.
 */
package io.github.gouji.compose.front;
