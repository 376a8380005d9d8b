/**
 * The record of what has been published, and the search for change that is not recorded as a correction.
 *
 * <p>It notices carelessness; against someone who edits both the record and the report it proves nothing.
 */
package io.github.gouji.seal;
