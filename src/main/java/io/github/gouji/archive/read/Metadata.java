package io.github.gouji.archive.read;

import io.github.gouji.archive.dossier.AcceptedFinding;
import io.github.gouji.archive.dossier.Attachment;
import io.github.gouji.archive.dossier.Correction;
import io.github.gouji.archive.dossier.Dossier;
import io.github.gouji.archive.dossier.Holding;
import io.github.gouji.archive.dossier.Identification;
import io.github.gouji.archive.dossier.PublicationTime;
import io.github.gouji.archive.dossier.Source;
import io.github.gouji.archive.dossier.State;
import io.github.gouji.archive.field.ConfirmationLine;
import io.github.gouji.archive.field.Dates;
import io.github.gouji.archive.field.Fields;
import io.github.gouji.archive.field.Unused;
import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Findings;
import io.github.gouji.source.ContentFolder;
import io.github.gouji.source.ContentFolder.ContentFile;
import io.github.gouji.source.Kinds;
import io.github.gouji.source.YamlValue;
import io.github.gouji.source.YamlValue.Mapping;
import io.github.gouji.source.YamlValue.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what report.yaml says about its report. */
final class Metadata {
    /** Names separated by slashes, none of them hidden or upwards, the last with an ending. */
    private static final Pattern SAFE_ADDRESS =
            Pattern.compile("(?:[\\p{L}\\p{N}_~-][\\p{L}\\p{N}._~-]*/)*[\\p{L}\\p{N}_~-][\\p{L}\\p{N}._~-]*\\.[A-Za-z0-9]+");

    private final Fields fields;
    private final Vocabulary vocabulary;
    private final ContentFolder folder;
    private final Findings findings;
    private final Mentions mentions;
    private final Dates dates;

    Metadata(Fields fields, Vocabulary vocabulary, ContentFolder folder, Mentions mentions, Findings findings) {
        this.fields = fields;
        this.vocabulary = vocabulary;
        this.folder = folder;
        this.mentions = mentions;
        this.findings = findings;
        this.dates = new Dates(vocabulary, findings);
    }

    Identification identification(int year) {
        String title = fields.required("title");
        fields.scalar("title").ifPresent(t -> checkYear(t, year));
        Optional<PublicationTime> published = fields.scalar("published").flatMap(dates::read);
        published.ifPresent(p -> checkPublished(fields.scalar("published").orElseThrow(), p.day().getYear(), year));
        fields.scalar("period").ifPresent(p -> checkPeriod(p, year));
        return new Identification(
                title,
                fields.text("publisher"),
                published,
                fields.text("period"),
                fields.text("index_number"),
                fields.text("contact"));
    }

    /** Where the title names years, the report's must be among them. */
    private void checkYear(Scalar title, int year) {
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

    /** A report is of a year that is over; in January the old year is soon written by mistake. */
    private void checkPublished(Scalar published, int publishedIn, int year) {
        if (publishedIn < year) {
            contradiction(published, year);
        } else if (publishedIn == year) {
            leftover(published, year + 1, "@leftover.published");
        }
    }

    /** Unlike the folder's year the period is printed, so that a wrong one may be what the original says. */
    private void checkPeriod(Scalar period, int year) {
        List<Integer> years = vocabulary.yearInTitle().matcher(period.text()).results()
                .map(m -> Integer.valueOf(m.group(1)))
                .toList();
        if (!years.isEmpty() && !years.contains(year)) {
            leftover(period, year, "@leftover.span");
        }
    }

    private void leftover(Scalar scalar, int expected, String kind) {
        String confirm = new ConfirmationLine(vocabulary).of(Code.TEMPLATE_LEFTOVER, scalar.place(), scalar.text());
        findings.add(
                Code.TEMPLATE_LEFTOVER,
                scalar.place(),
                "content",
                scalar.text(),
                "kind",
                kind,
                "expected",
                String.valueOf(expected),
                "confirm",
                confirm);
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
            fields.wrongKind(value.get(), Kinds.TEXT);
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
                    source.webAddress("url"),
                    source.text("retrieved"),
                    source.text("checksum"),
                    source.text("note")));
        }
        return fields.text("source")
                .map(name -> new Source(name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    Dossier dossier(String body, int year) {
        return new Dossier(
                attachments(),
                corrections(),
                accepted(),
                oldAddresses(),
                mentions.parts(body, year, fields.scalars("aggregates")));
    }

    /** Where pages once stood, as paths below the site's folder and nowhere else. */
    private List<Dossier.OldAddress> oldAddresses() {
        List<Dossier.OldAddress> addresses = new ArrayList<>();
        for (Scalar address : fields.scalars("old_addresses")) {
            if (SAFE_ADDRESS.matcher(address.text()).matches()) {
                addresses.add(new Dossier.OldAddress(address.text(), address.place()));
            } else {
                fields.notAllowed(address, "old_addresses", "@expected.old-address");
            }
        }
        return addresses;
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
                if (vocabulary.isLeftover(name)) {
                    Unused.report(name, file.path(), vocabulary, List.of(), findings);
                } else if (!listed.contains(name)) {
                    attachments.add(new Attachment(name, file));
                }
            });
            attached.folders().values().forEach(sub -> Unused.nested(sub, findings));
        }
        return attachments;
    }

    private List<Correction> corrections() {
        List<Correction> corrections = new ArrayList<>();
        fields.eachMapping("corrections", mapping -> {
            Fields entry = new Fields(mapping, vocabulary.keys("correction"), findings);
            entry.required("date");
            corrections.add(new Correction(
                    entry.scalar("date").flatMap(dates::read),
                    entry.required("path"),
                    entry.required("before"),
                    entry.required("after"),
                    entry.required("reason"),
                    entry.scalar("path").map(Scalar::place).orElse(mapping.place())));
        });
        return corrections;
    }

    private List<AcceptedFinding> accepted() {
        List<AcceptedFinding> accepted = new ArrayList<>();
        fields.eachMapping("confirmations", mapping -> {
            Fields entry = new Fields(mapping, vocabulary.keys("confirmation"), findings);
            entry.scalar("code").ifPresent(c -> checkCode(c, entry));
            accepted.add(new AcceptedFinding(
                    entry.required("code"),
                    entry.required("path"),
                    entry.required("content"),
                    entry.required("note"),
                    mapping.place()));
        });
        return accepted;
    }

    /** Identities are confirmed in the cell, and what could not be read not at all. */
    private static void checkCode(Scalar code, Fields entry) {
        List<String> possible =
                Arrays.stream(Code.values()).filter(Code::isConfirmable).map(Code::id).toList();
        if (!possible.contains(code.text())) {
            entry.notAllowed(code, "code", String.join(" | ", possible));
        }
    }
}
