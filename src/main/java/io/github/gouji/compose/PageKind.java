package io.github.gouji.compose;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.Report;
import io.github.gouji.archive.dossier.PublicationTime;
import io.github.gouji.archive.dossier.Source;
import java.util.List;
import java.util.Optional;

/** What a page is in the eyes of the government site conventions (国办发〔2017〕47号), with what each kind has to declare. */
public sealed interface PageKind {

    /** The page that everything is reached from. */
    record Front() implements PageKind {}

    /** A page that stands in for another: nobody cites it, and no column holds it. */
    record Spare() implements PageKind {}

    /** A page that lists others: a body, a comparison, the findings. */
    record Column(List<String> keywords) implements PageKind {
        public Column {
            keywords = List.copyOf(keywords);
        }
    }

    /** A page that was published as such: a report. */
    record Article(String title, Optional<PublicationTime> published, Optional<String> source) implements PageKind {
        public Article {
            requireNonNull(title, "title");
            requireNonNull(published, "published");
            requireNonNull(source, "source");
        }
    }

    /** The kind of a report's page: its printed title, its day of publication, where it comes from or who published it. */
    static PageKind of(Report report) {
        Optional<String> source = report.holding().source().map(Source::name);
        return new Article(
                report.identification().title(),
                report.identification().published(),
                source.or(() -> report.identification().publisher()));
    }
}
