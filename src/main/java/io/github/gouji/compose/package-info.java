/** Turns checked reports into the views of the pages: what stands where, in which words, with which marks. */
package io.github.gouji.compose;
