/**
 * What binds the figures of a table: identities of terms, each a sum of cells.
 */
package io.github.gouji.form.identity;
