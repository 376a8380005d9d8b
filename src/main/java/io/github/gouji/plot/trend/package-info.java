/**
 * Which charts the years of a body have, and what they say.
 */
package io.github.gouji.plot.trend;
