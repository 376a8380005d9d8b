/** Sets a report beside the one held before it: figures and text. */
package io.github.gouji.compose.changes;
