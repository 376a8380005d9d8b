/**
 * Knows which inputs and outputs are as the last build left them, so that nothing, or only some of it, has to be built.
 *
 * <p>Belongs here: what files look like from outside, and what was said of the last build. Does not belong here: what a
 * build does, and which pages depend on which file: what a build left for the next are bytes here. Whatever is in doubt
 * is built.
 */
package io.github.gouji.rebuild;
