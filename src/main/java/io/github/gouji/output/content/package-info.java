/**
 * The bytes of a file of the site and their checksums, wherever they wait.
 */
package io.github.gouji.output.content;
