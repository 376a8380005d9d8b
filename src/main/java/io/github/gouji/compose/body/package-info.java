/**
 * The page of one body.
 */
package io.github.gouji.compose.body;
