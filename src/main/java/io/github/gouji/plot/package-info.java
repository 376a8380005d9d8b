/**
 * Which charts a report and a body have, and what each says: from checked figures to finished chart values with computed
 * headlines. What is drawn is data (plots.yaml), what is said is a catalogue of sentences; here is decided which sentence is
 * true.
 */
package io.github.gouji.plot;
