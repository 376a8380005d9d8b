package io.github.gouji.compose;

import io.github.gouji.site.Address;
import io.github.gouji.view.Frame;
import io.github.gouji.view.Link;
import java.util.List;

/** Makes what surrounds every page. */
public interface FrameComposer {
    /**
     * The frame of one page.
     *
     * @param title what the page is called, without the name of the site
     */
    Frame frame(
            Address page,
            PageKind kind,
            String title,
            String description,
            List<Link> trail,
            List<Frame.Notice> notices);
}
