package io.github.gouji.render;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/** A file that pages refer to: style sheet, icon. */
public final class Asset {
    private final String address;
    private final byte[] bytes;

    Asset(String address, byte[] bytes) {
        this.address = requireNonNull(address);
        this.bytes = bytes.clone();
    }

    /** Its address within the site, such as {@code assets/site.css}. */
    public String address() {
        return address;
    }

    /** A copy of its content. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Asset asset && asset.address.equals(address) && Arrays.equals(asset.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return 31 * address.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return address;
    }
}
