/**
 * What pages of reports and bodies are made of: openings, sections, charts, annexes.
 */
package io.github.gouji.view.section;
