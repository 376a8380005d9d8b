/**
 * Views to text: the template set, its words and its assets.
 *
 * <p>The only user of FreeMarker. A template sees the components of view records and the words of its language, and
 * reaches no class, file or network; its mistakes are values with their place, collected over the whole run.
 */
package io.github.gouji.render;
