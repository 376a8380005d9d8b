package io.github.gouji.intake.page;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A source as blocks.
 *
 * @param encoding how it was decoded, or the kind of file where bytes are no text
 * @param meta what the page says about itself in its head, by name in lower case
 * @param ours the cells whose figures a workbook of ours sets off as derived
 */
public record Page(
        String encoding, Map<String, String> meta, List<Block> blocks, List<Dropped> dropped, Set<Spot> ours) {
    public Page(String encoding, Map<String, String> meta, List<Block> blocks, List<Dropped> dropped) {
        this(encoding, meta, blocks, dropped, Set.of());
    }

    public Page {
        requireNonNull(encoding, "encoding");
        meta = Collections.unmodifiableMap(new LinkedHashMap<>(meta));
        blocks = List.copyOf(blocks);
        dropped = List.copyOf(dropped);
        ours = Set.copyOf(ours);
    }
}
