/**
 * The command line: reads what was asked, runs it, and turns the outcome into an exit status.
 *
 * <p>Here belong arguments, streams and the words of the command line; nothing here knows what a report is.
 */
package io.github.gouji.cli;
