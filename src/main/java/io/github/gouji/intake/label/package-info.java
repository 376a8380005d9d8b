/** The words of a report: labels in any spelling, values, headings. */
package io.github.gouji.intake.label;
