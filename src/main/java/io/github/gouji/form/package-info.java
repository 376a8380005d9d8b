/**
 * The official forms as data: tables, labels, cells, identities, what corresponds to what from form to form, and the
 * series. Knows nothing of what any body published. A new form is a new YAML file here or under {@code content/forms}.
 */
package io.github.gouji.form;
