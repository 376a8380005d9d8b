package io.github.gouji.view;

import java.util.List;

/** The full addresses of all pages, for search engines. */
public record SiteMap(List<String> pages) {
    public SiteMap {
        pages = List.copyOf(pages);
    }
}
