/**
 * The output directory as it lies on disk: what stands where, whole files laid beside their places, the folder of work.
 */
package io.github.gouji.output.disk;
