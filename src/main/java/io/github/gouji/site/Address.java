package io.github.gouji.site;

import static java.util.Objects.requireNonNull;

/**
 * The place of a file within the site: a path with {@code /} that names its file, so that links work from any host,
 * under any sub-path and from a disk. Addresses are permanent.
 */
public record Address(String path) implements Comparable<Address> {
    private static final String INDEX = "/index.html";

    public static final Address HOME = new Address("index.html");
    public static final Address ABOUT = new Address("about/index.html");
    public static final Address HELP = new Address("help/index.html");
    public static final Address FINDINGS = new Address("findings/index.html");
    public static final Address SEARCH = new Address("search/index.html");
    public static final Address NOT_FOUND = new Address("404.html");
    public static final Address FEED = new Address("feed.xml");
    public static final Address ROBOTS = new Address("robots.txt");
    public static final Address SITEMAP = new Address("sitemap.xml");
    public static final Address MANIFEST = new Address("manifest-sha256.txt");
    public static final Address ALL_FIGURES = new Address("data/figures.csv");
    public static final Address ALL_SERIES = new Address("data/series.csv");
    public static final Address DATA_PACKAGE = new Address("data/datapackage.json");
    public static final Address ARCHIVE_ZIP = new Address("data/archive.zip");

    public Address {
        requireNonNull(path, "path");
        if (!isWithin(path)) {
            throw new IllegalArgumentException("not an address within the site: " + path);
        }
    }

    /** Names with a slash between them; none is empty, or leads elsewhere, or holds a backslash. */
    private static boolean isWithin(String path) {
        for (String name : path.split("/", -1)) {
            if (name.isEmpty() || name.equals(".") || name.equals("..") || name.indexOf('\\') >= 0) {
                return false;
            }
        }
        return true;
    }

    // By hand: what a record has of its own is linked at run time, in every start anew.
    @Override
    public boolean equals(Object other) {
        return other instanceof Address address && path.equals(address.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    public static Address body(String body) {
        return new Address(body + INDEX);
    }

    public static Address report(String body, int year) {
        return new Address(body + "/" + year + INDEX);
    }

    public static Address changes(String body, int year) {
        return new Address(body + "/changes/" + year + INDEX);
    }

    public static Address series(String body, String series) {
        return new Address(body + "/series/" + series + INDEX);
    }

    public static Address compare(int year) {
        return new Address("compare/" + year + INDEX);
    }

    /** A file in the folder of a report: data, charts, attachments. */
    public static Address ofReport(String body, int year, String file) {
        return new Address(body + "/" + year + "/" + file);
    }

    /** A file in the folder of a body. */
    public static Address ofBody(String body, String file) {
        return new Address(body + "/" + file);
    }

    /** How a page at this address names another file: always relative, always ending in the file's name. */
    public String linkTo(Address target) {
        String[] from = path.split("/");
        String[] to = target.path.split("/");
        int shared = 0;
        while (shared < from.length - 1 && shared < to.length - 1 && from[shared].equals(to[shared])) {
            shared++;
        }
        StringBuilder link = new StringBuilder("../".repeat(from.length - 1 - shared));
        for (int i = shared; i < to.length; i++) {
            link.append(i == shared ? "" : "/").append(to[i]);
        }
        return link.toString();
    }

    /** The way from this address up to the site's folder: empty, or ending in a slash. */
    public String toRoot() {
        return "../".repeat(path.split("/").length - 1);
    }

    @Override
    public int compareTo(Address other) {
        return path.compareTo(other.path);
    }
}
