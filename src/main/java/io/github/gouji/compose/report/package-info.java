/** The parts of a report's page around its official tables: opening, years, prose, supplements, annex. */
package io.github.gouji.compose.report;
