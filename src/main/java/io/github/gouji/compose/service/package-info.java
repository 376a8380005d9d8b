/** What a site has beside its pages for readers: the feed, the site map, the page for what is not there, forwarding pages. */
package io.github.gouji.compose.service;
