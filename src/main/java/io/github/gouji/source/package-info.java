/** Files as text with places. The only package that uses the YAML library; knows nothing of reports. */
package io.github.gouji.source;
