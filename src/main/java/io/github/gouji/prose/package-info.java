/**
 * The narrative of a section: Markdown read into an immutable value with the place of every character, and printed as
 * HTML. Only here and below is the Markdown library used; nothing here knows tables, forms or reports.
 */
package io.github.gouji.prose;
