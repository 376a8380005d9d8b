/** Sets the reports of all bodies of one year side by side. */
package io.github.gouji.compose.compare;
