/** The figures as CSV files, one figure a line. */
package io.github.gouji.data.table;
