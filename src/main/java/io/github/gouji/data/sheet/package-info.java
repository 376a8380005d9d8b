/** A report's tables as a workbook, set as the form prints them. */
package io.github.gouji.data.sheet;
