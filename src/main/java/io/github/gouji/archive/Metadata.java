package io.github.gouji.archive;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Findings;
import io.github.gouji.source.ContentFolder;
import io.github.gouji.source.ContentFolder.ContentFile;
import io.github.gouji.source.YamlValue;
import io.github.gouji.source.YamlValue.Mapping;
import io.github.gouji.source.YamlValue.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Reads what report.yaml says about its report. */
final class Metadata {
    private final Fields fields;
    private final Vocabulary vocabulary;
    private final ContentFolder folder;
    private final Findings findings;
    private final Dates dates;

    Metadata(Fields fields, Vocabulary vocabulary, ContentFolder folder, Findings findings) {
        this.fields = fields;
        this.vocabulary = vocabulary;
        this.folder = folder;
        this.findings = findings;
        this.dates = new Dates(vocabulary, findings);
    }

    Identification identification(int year) {
        String title = fields.required("title");
        fields.scalar("title").ifPresent(t -> checkTitle(t, year));
        Optional<PublicationTime> published = fields.scalar("published").flatMap(dates::read);
        if (published.isPresent() && published.get().day().getYear() < year) {
            contradiction(fields.scalar("published").orElseThrow(), year);
        }
        return new Identification(
                title,
                fields.text("publisher"),
                published,
                fields.text("period"),
                fields.text("index_number"),
                fields.text("contact"));
    }

    private void checkTitle(Scalar title, int year) {
        Matcher matcher = vocabulary.yearInTitle().matcher(title.text());
        boolean any = false;
        while (matcher.find()) {
            any = true;
            if (Integer.parseInt(matcher.group(1)) == year) {
                return;
            }
        }
        if (any) {
            contradiction(title, year);
        }
    }

    private void contradiction(Scalar scalar, int year) {
        findings.add(
                Code.YEAR_CONTRADICTS, scalar.place(), "folder", String.valueOf(year), "text", scalar.text());
    }

    Holding holding() {
        Optional<YamlValue> value = fields.value("state");
        Optional<PublicationTime> since = Optional.empty();
        Optional<String> reason = Optional.empty();
        Optional<Scalar> word = value.flatMap(YamlValue::scalar);
        if (value.isPresent() && value.get() instanceof Mapping mapping) {
            Fields state = new Fields(mapping, vocabulary.keys("state"), findings);
            state.required("value");
            word = state.scalar("value");
            since = state.scalar("date").flatMap(dates::read);
            reason = state.text("reason");
        } else if (value.isPresent() && word.isEmpty()) {
            fields.wrongKind(value.get(), "@kind.text");
        }
        State state = word.flatMap(w -> fields.word(w, "state", vocabulary.words("state")))
                .map(id -> State.valueOf(id.toUpperCase(java.util.Locale.ROOT)))
                .orElse(State.PUBLISHED);
        boolean excerpt = fields.choice("extent", vocabulary.words("extent"))
                .map(id -> id.equals("excerpt"))
                .orElse(false);
        return new Holding(state, since, reason, excerpt, fields.text("scope"), source());
    }

    private Optional<Source> source() {
        Optional<YamlValue> value = fields.value("source");
        if (value.isPresent() && value.get() instanceof Mapping mapping) {
            Fields source = new Fields(mapping, vocabulary.keys("source"), findings);
            return Optional.of(new Source(
                    source.required("name"),
                    source.text("url"),
                    source.text("retrieved"),
                    source.text("checksum"),
                    source.text("note")));
        }
        return fields.text("source")
                .map(name -> new Source(name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    Dossier dossier() {
        return new Dossier(
                attachments(),
                corrections(),
                accepted(),
                fields.scalars("old_addresses").stream()
                        .map(s -> new Dossier.OldAddress(s.text(), s.place()))
                        .toList(),
                fields.scalars("aggregates").stream().map(Scalar::text).toList());
    }

    /** The files in attachments/, each with its shown name; those not listed in report.yaml show their file name. */
    private List<Attachment> attachments() {
        ContentFolder attached = folder.folders().get("attachments");
        List<Attachment> attachments = new ArrayList<>();
        List<String> listed = new ArrayList<>();
        fields.eachMapping("attachments", mapping -> {
            Fields entry = new Fields(mapping, vocabulary.keys("attachment"), findings);
            String name = entry.required("file");
            Optional<ContentFile> file = attached == null ? Optional.empty() : attached.file(name);
            listed.add(name);
            if (file.isEmpty() && !name.isEmpty()) {
                findings.add(Code.ATTACHMENT_MISSING, entry.scalar("file").orElseThrow().place(), "name", name);
            }
            file.ifPresent(f -> attachments.add(new Attachment(entry.text("name").orElse(name), f)));
        });
        if (attached != null) {
            attached.files().forEach((name, file) -> {
                if (!listed.contains(name) && !vocabulary.isLeftover(name)) {
                    attachments.add(new Attachment(name, file));
                }
            });
        }
        return attachments;
    }

    private List<Correction> corrections() {
        List<Correction> corrections = new ArrayList<>();
        fields.eachMapping("corrections", mapping -> {
            Fields entry = new Fields(mapping, vocabulary.keys("correction"), findings);
            corrections.add(new Correction(
                    entry.scalar("date").flatMap(dates::read),
                    entry.required("path"),
                    entry.required("before"),
                    entry.required("after"),
                    entry.required("reason"),
                    mapping.place()));
        });
        return corrections;
    }

    private List<AcceptedFinding> accepted() {
        List<AcceptedFinding> accepted = new ArrayList<>();
        fields.eachMapping("confirmations", mapping -> {
            Fields entry = new Fields(mapping, vocabulary.keys("confirmation"), findings);
            accepted.add(new AcceptedFinding(
                    entry.required("code"),
                    entry.text("path").orElse(""),
                    entry.text("content").orElse(""),
                    entry.required("note"),
                    mapping.place()));
        });
        return accepted;
    }
}
