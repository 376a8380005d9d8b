/**
 * Years beside each other: trend charts with their tables, and what keeps years from being compared.
 */
package io.github.gouji.compose.trend;
