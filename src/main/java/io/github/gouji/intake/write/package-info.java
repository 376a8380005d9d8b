/** Writes what was recognised as content files. */
package io.github.gouji.intake.write;
