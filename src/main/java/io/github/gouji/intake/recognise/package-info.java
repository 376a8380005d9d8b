/** Finds the official tables and sections of a page by their labels. */
package io.github.gouji.intake.recognise;
