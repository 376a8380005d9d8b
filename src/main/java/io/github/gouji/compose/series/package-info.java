/** The pages of single indicators through the years. */
package io.github.gouji.compose.series;
