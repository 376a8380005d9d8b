/**
 * What narratives may hold beyond plain Markdown: bound figures, and stress and escapes beside Chinese characters.
 */
package io.github.gouji.prose.syntax;
