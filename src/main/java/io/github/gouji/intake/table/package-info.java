/** The rows of the official tables, from grids and from running text. */
package io.github.gouji.intake.table;
