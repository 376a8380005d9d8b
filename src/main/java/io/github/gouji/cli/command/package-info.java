/**
 * What every verb works with: its arguments, its words, where it prints, and how it may end.
 */
package io.github.gouji.cli.command;
