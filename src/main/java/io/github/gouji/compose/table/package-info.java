/** The official tables: heads and rows as issued, what stands under them, and what they say in sentences. */
package io.github.gouji.compose.table;
