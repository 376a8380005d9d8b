/** What the program costs, on archives of several sizes: printed, never asserted. */
package io.github.gouji.bench;
