/**
 * Which charts a report has, and what they say.
 */
package io.github.gouji.plot.report;
