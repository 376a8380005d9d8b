/** Reads published reports of any make into content files, and says exactly what it read, left open and left out. */
package io.github.gouji.intake;
