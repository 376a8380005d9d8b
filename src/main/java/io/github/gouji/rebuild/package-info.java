/**
 * Knows a build whose inputs and outputs are as the last one left them, so that nothing has to be built.
 *
 * <p>Belongs here: what files look like from outside, and what was said of the last build. Does not belong here: what a
 * build does, and which pages depend on which file. Whatever is in doubt is built.
 */
package io.github.gouji.rebuild;
