/** One indicator of one body through the years, with its breaks as the forms' correspondences and scopes say. */
package io.github.gouji.series;
