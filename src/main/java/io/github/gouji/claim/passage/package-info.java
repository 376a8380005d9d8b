/**
 * What all checks of prose work with: passages cut into sentences, and where what they find goes.
 */
package io.github.gouji.claim.passage;
