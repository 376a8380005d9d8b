/** How one figure is shown on the page of its report: its anchor, its text, its marks and where their evidence is. */
package io.github.gouji.compose.figure;
