package io.github.gouji.intake.recognise;

import static java.util.Objects.requireNonNull;

import io.github.gouji.form.Form;
import io.github.gouji.intake.label.Mended;
import io.github.gouji.intake.page.Block;
import io.github.gouji.intake.page.Dropped;
import io.github.gouji.intake.table.Sheet;
import java.util.List;
import io.github.gouji.intake.label.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A report as recognised on a page.
 *
 * @param preamble what stands before section one
 * @param listed rows of a list that no form knows, by label
 * @param unitsPrinted the columns whose heads print a unit, as {@code table/column}
 */
public record Parsed(
        Form form,
        Heading heading,
        List<Block> preamble,
        List<SectionText> sections,
        List<Sheet> tables,
        List<Mended> mended,
        List<Dropped> dropped,
        Set<String> unitsPrinted,
        Map<String, Value> listed,
        List<SupplementRows> supplements) {
    public Parsed {
        requireNonNull(form, "form");
        requireNonNull(heading, "heading");
        preamble = List.copyOf(preamble);
        sections = List.copyOf(sections);
        tables = List.copyOf(tables);
        mended = List.copyOf(mended);
        dropped = List.copyOf(dropped);
        unitsPrinted = Set.copyOf(unitsPrinted);
        supplements = List.copyOf(supplements);
        listed = Collections.unmodifiableMap(new LinkedHashMap<>(listed));
    }

    /** What stands over the report and in the head of its page. */
    public record Heading(
            Optional<String> title,
            Optional<String> published,
            Optional<String> source,
            Optional<String> publisher,
            Optional<String> indexNumber) {
        /** Whether the source says nothing about the report as a whole. */
        public boolean isEmpty() {
            return Stream.of(title, published, publisher, indexNumber).allMatch(Optional::isEmpty);
        }
    }

    /** The same with other tables, and with what of them is left out. */
    Parsed with(List<Sheet> others, List<Dropped> leftOut) {
        return new Parsed(
                form, heading, preamble, sections, others, mended, leftOut, unitsPrinted, listed, supplements);
    }

    /** Whether nothing of a report was found. */
    public boolean isEmpty() {
        return tables.isEmpty() && sections.isEmpty() && listed.isEmpty();
    }
}
