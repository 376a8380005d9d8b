/**
 * Fills the views of the pages from the checked archive: pure functions, values in, views out.
 *
 * <p>Whatever a page says in sentences is put together here from the word bundles in {@code words/}; nothing here reads,
 * writes, or knows a template.
 */
package io.github.gouji.compose;
