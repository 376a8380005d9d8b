/** The figures as data to take away: JSON, CSV and their descriptions. */
package io.github.gouji.data;
