/**
 * Tables as they are shown: official ones as issued, and plain ones of figures or of words.
 */
package io.github.gouji.view.table;
