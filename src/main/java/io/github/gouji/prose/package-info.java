/**
 * The narrative of a section: Markdown read into an immutable value with the place of every character, and printed as
 * HTML. The only package that uses the Markdown library; knows nothing of tables, forms or reports.
 */
package io.github.gouji.prose;
