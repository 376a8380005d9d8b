/**
 * How the parts of a form are read from their YAML file, each mistake with its place.
 */
package io.github.gouji.form.read;
