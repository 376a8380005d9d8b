package io.github.gouji.compose;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.ArchiveSettings;
import io.github.gouji.archive.Detail;
import io.github.gouji.finding.Language;
import io.github.gouji.finding.Messages;
import io.github.gouji.site.Address;
import io.github.gouji.view.part.Fact;
import io.github.gouji.view.part.Frame;
import io.github.gouji.view.part.Link;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Composes what surrounds every page; what archive.yaml does not give is not shown, and no link leads to no page. */
public final class FrameComposer {
    private static final String COMPARE = "compare/";

    private final ArchiveSettings settings;
    private final Set<Address> existing;
    private final Optional<Address> newestComparison;
    private final Messages words;

    /**
     * @param existing the addresses of the site that will exist, pages and files alike
     */
    public FrameComposer(ArchiveSettings settings, Collection<Address> existing) {
        this.settings = requireNonNull(settings, "settings");
        this.existing = new TreeSet<>(existing);
        this.newestComparison = newestComparison(this.existing);
        this.words = Messages.load(FrameComposer.class, "words/frame." + settings.language().tag() + ".properties");
    }

    /** Whether the site will have this page or file. */
    public boolean exists(Address address) {
        return existing.contains(address);
    }

    /**
     * The frame of a page.
     *
     * @param title the page's own words, unique within the site; the archive's name is put behind them
     * @param trail the way from the home page, see {@link #trail}; empty on the home page
     */
    public Frame frame(
            Address page,
            PageKind kind,
            String title,
            String description,
            List<Link> trail,
            List<Frame.Notice> notices) {
        Optional<String> canonical = base().map(base -> base + page.path());
        Frame.Places places = new Frame.Places(
                page.toRoot(),
                canonical.orElse(null),
                existing.contains(Address.FEED) ? page.linkTo(Address.FEED) : null);
        String name = settings.name();
        String full = title.isEmpty() || title.equals(name) ? name : title + " – " + name;
        Frame.Head head = new Frame.Head(
                settings.language().tag(),
                settings.language() != Language.ZH,
                full,
                description,
                metas(kind, description, canonical),
                places);
        Frame.Masthead masthead = new Frame.Masthead(name, page.linkTo(Address.HOME), navigation(page));
        return new Frame(head, masthead, trail, notices, footer(page, kind, title, canonical));
    }

    /** The frame of a page of the whole site that stands right behind the home page and is called what its title says. */
    public Frame column(Address page, String title, String lead) {
        PageKind kind = new PageKind.Column(List.of(title));
        return frame(page, kind, title, lead, trail(page, List.of(), title), List.of());
    }

    /** A trail: the home page, what lies between, and the page itself in few words. */
    public List<Link> trail(Address page, List<Link> between, String here) {
        List<Link> trail = new ArrayList<>();
        trail.add(new Link(words.text("nav.home"), page.linkTo(Address.HOME)));
        trail.addAll(between);
        trail.add(Link.unlinked(here));
        return trail;
    }

    private List<Frame.Item> navigation(Address page) {
        List<Frame.Item> items = new ArrayList<>();
        String home = page.linkTo(Address.HOME);
        items.add(new Frame.Item(words.text("nav.home"), home, page.equals(Address.HOME)));
        items.add(new Frame.Item(words.text("nav.held"), home + "#held", false));
        newestComparison.ifPresent(a -> items.add(item("nav.compare", page, a)));
        if (existing.contains(Address.ARCHIVE_ZIP) || existing.contains(Address.ALL_FIGURES)) {
            items.add(new Frame.Item(words.text("nav.data"), home + "#data", false));
        }
        page("nav.findings", Address.FINDINGS, page).ifPresent(items::add);
        page("nav.search", Address.SEARCH, page).ifPresent(items::add);
        page("nav.about", Address.ABOUT, page).ifPresent(items::add);
        return items;
    }

    private Optional<Frame.Item> page(String key, Address target, Address page) {
        return existing.contains(target) ? Optional.of(item(key, page, target)) : Optional.empty();
    }

    private Frame.Item item(String key, Address page, Address target) {
        boolean current = page.equals(target)
                || target.path().startsWith(COMPARE) && page.path().startsWith(COMPARE);
        return new Frame.Item(words.text(key), page.linkTo(target), current);
    }

    private static Optional<Address> newestComparison(Set<Address> existing) {
        return existing.stream().filter(a -> a.path().startsWith(COMPARE)).reduce((earlier, later) -> later);
    }

    /** The tags of the conventions, spelled as its checkers want them; a tag without a value is left out. */
    private List<Frame.Meta> metas(PageKind kind, String description, Optional<String> canonical) {
        List<Frame.Meta> metas = new ArrayList<>();
        add(metas, "SiteName", settings.detail(Detail.SITE_NAME));
        add(metas, "SiteDomain", settings.detail(Detail.SITE_DOMAIN));
        add(metas, "SiteIDCode", settings.detail(Detail.SITE_ID));
        Optional<String> column = settings.detail(Detail.COLUMN);
        boolean inColumn = kind instanceof PageKind.Column || kind instanceof PageKind.Article;
        if (inColumn && column.isPresent()) {
            add(metas, "ColumnName", column);
            add(metas, "ColumnType", Optional.of(words.text("column.type")));
        }
        if (kind instanceof PageKind.Column listing && column.isPresent()) {
            add(metas, "ColumnDescription", Optional.of(description));
            List<String> keywords = new ArrayList<>(listing.keywords());
            keywords.add(column.get());
            add(metas, "ColumnKeywords", Optional.of(String.join(",", keywords)));
        }
        if (kind instanceof PageKind.Article article) {
            add(metas, "ArticleTitle", Optional.of(article.title()));
            add(metas, "PubDate", article.published().map(Object::toString));
            add(metas, "ContentSource", article.source());
            add(metas, "Url", canonical);
        }
        return metas;
    }

    private static void add(List<Frame.Meta> metas, String name, Optional<String> content) {
        content.filter(text -> !text.isBlank()).ifPresent(text -> metas.add(new Frame.Meta(name, text)));
    }

    private Frame.Footer footer(Address page, PageKind kind, String title, Optional<String> canonical) {
        List<Fact> items = new ArrayList<>();
        List<Detail> shown = List.of(
                Detail.ORGANISER,
                Detail.OPERATOR,
                Detail.CONTACT,
                Detail.ERRATA_CONTACT,
                Detail.SITE_ID,
                Detail.ICP,
                Detail.POLICE,
                Detail.LICENCE);
        for (Detail detail : shown) {
            settings.detail(detail).ifPresent(text ->
                    items.add(Fact.plain(words.text("footer." + detail.id()), text)));
        }
        List<Link> links = new ArrayList<>();
        links.add(new Link(words.text("footer.site_map"), page.linkTo(Address.HOME) + "#held"));
        if (existing.contains(Address.HELP)) {
            links.add(new Link(words.text("footer.help"), page.linkTo(Address.HELP)));
        }
        if (existing.contains(Address.FEED)) {
            links.add(new Link(words.text("footer.feed"), page.linkTo(Address.FEED)));
        }
        link(Detail.BADGE_LINK).ifPresent(links::add);
        link(Detail.REPORT_ERROR_LINK).ifPresent(links::add);
        boolean cited = kind instanceof PageKind.Front || kind instanceof PageKind.Column;
        return new Frame.Footer(items, links, cited ? citation(page, title, canonical) : null);
    }

    /**
     * How to cite a page that the archive made itself; that of a report names who published the report and when, and
     * stands with its sources. The archive's address is cited where it has one, else the page's place in it.
     */
    private String citation(Address page, String title, Optional<String> canonical) {
        Map<String, String> holes = new LinkedHashMap<>();
        holes.put("archive", settings.name());
        holes.put("title", title);
        Optional<String> place = canonical.or(() -> Optional.of(page.path()).filter(p -> !page.equals(Address.HOME)));
        holes.put("address", place.map(p -> words.text("citation.address", Map.of("address", p))).orElse(""));
        holes.put(
                "publisher",
                settings.detail(Detail.ORGANISER)
                        .map(name -> words.text("citation.publisher", Map.of("name", name)))
                        .orElse(""));
        return words.text(title.equals(settings.name()) ? "citation.whole" : "citation", holes);
    }

    private Optional<Link> link(Detail detail) {
        return settings.detail(detail).map(href -> new Link(words.text("footer." + detail.id()), href));
    }

    /** The archive's own full address, ending in a slash, where it is one. */
    public Optional<String> base() {
        return settings.detail(Detail.URL)
                .filter(url -> url.startsWith("https://") || url.startsWith("http://"))
                .map(url -> url.endsWith("/") ? url : url + "/");
    }
}
