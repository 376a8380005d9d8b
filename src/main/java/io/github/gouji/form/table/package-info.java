/**
 * A table of a form: its rows and columns, and which of them a label or a path means.
 */
package io.github.gouji.form.table;
