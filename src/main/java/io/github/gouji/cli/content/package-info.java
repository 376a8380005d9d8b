/**
 * The verbs that write content: new and import.
 */
package io.github.gouji.cli.content;
