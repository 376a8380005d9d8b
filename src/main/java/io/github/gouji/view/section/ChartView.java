package io.github.gouji.view.section;

import static java.util.Objects.requireNonNull;

import io.github.gouji.view.table.DataTable;

/**
 * A picture with its words and its figures.
 *
 * @param number such as figure 1
 * @param caption what, where, which years, which unit; the finding is drawn in the picture and told by {@code alt}
 * @param narrow optional: a drawing for phones
 * @param data the figures of the picture
 */
public record ChartView(
        String number, String caption, String alt, Picture wide, Picture narrow, DataTable data) {
    public ChartView {
        requireNonNull(number);
        requireNonNull(caption);
        requireNonNull(alt);
        requireNonNull(wide);
        requireNonNull(data);
    }

    /** One drawing in two resolutions; width and height in CSS pixels. */
    public record Picture(String src, String src2x, String width, String height) {
        public Picture {
            requireNonNull(src);
            requireNonNull(src2x);
            requireNonNull(width);
            requireNonNull(height);
        }
    }
}
