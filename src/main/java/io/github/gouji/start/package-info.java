/**
 * How the jar starts: in which JVM the program runs.
 *
 * <p>Here belong options of the JVM and nothing of the program.
 */
package io.github.gouji.start;
