/**
 * A chart in the making: its values, its captions, its words.
 */
package io.github.gouji.plot.draft;
