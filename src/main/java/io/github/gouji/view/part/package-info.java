/**
 * The smallest pieces that views are made of.
 */
package io.github.gouji.view.part;
