/** A published report as blocks in reading order, whatever kind of file it came in. */
package io.github.gouji.intake.page;
