/**
 * The verbs that make a site: build and serve.
 */
package io.github.gouji.cli.build;
