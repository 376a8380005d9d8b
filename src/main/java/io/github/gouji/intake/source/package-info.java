/** Turns the bytes of a source into a page: encodings, HTML, plain text, Markdown, CSV, DOCX, XLSX. */
package io.github.gouji.intake.source;
