package io.github.gouji.view;

import io.github.gouji.view.part.Frame;

/** A page that is ready to be printed: what it says and which template prints it. */
public sealed interface PageView
        permits HomeView,
                BodyView,
                ReportView,
                SeriesView,
                FindingsView,
                AboutView,
                ChangesView,
                CompareView,
                SearchView,
                NotFoundView,
                MovedView {

    /** The name of the template within the template set. */
    String template();

    /** What surrounds the page: head, masthead, trail, notices, footer. */
    Frame frame();
}
