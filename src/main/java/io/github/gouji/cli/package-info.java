/**
 * The command line: reads what was asked, runs it, and turns the outcome into an exit status.
 *
 * <p>Here belong the tree of all verbs, the streams, and what is said to wrong usage; each verb is below. Nothing here
 * knows what a report is.
 */
package io.github.gouji.cli;
