/** Where everything of the site stands: addresses, which are permanent, and the links between them. */
package io.github.gouji.site;
