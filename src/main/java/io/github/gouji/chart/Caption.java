package io.github.gouji.chart;

import static java.util.Objects.requireNonNull;

/**
 * The words around a picture: the headline states the finding, the subtitle says what is counted where and when, the note
 * names the source. Everything but id and headline may be empty; the alternative text is for the page and is never drawn.
 */
public record Caption(String id, String headline, String subtitle, String unit, String note, String alt) {
    public Caption {
        requireNonNull(id, "id");
        requireNonNull(headline, "headline");
        requireNonNull(subtitle, "subtitle");
        requireNonNull(unit, "unit");
        requireNonNull(note, "note");
        requireNonNull(alt, "alt");
    }
}
