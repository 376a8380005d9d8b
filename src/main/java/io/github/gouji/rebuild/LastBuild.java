package io.github.gouji.rebuild;

import static java.util.Objects.requireNonNull;

import io.github.gouji.output.content.Checksum;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of the last successful build.
 *
 * @param key everything that makes a difference and is no file: options, version of Java
 * @param parts tells what was left beside this; "" where nothing was
 */
record LastBuild(String key, List<Bundle> inputs, List<Bundle> outputs, Said said, String parts) {
    /** Changes with the format, so that a file of another version is as good as absent. */
    private static final String HEAD = "gouji last build 5";

    LastBuild {
        requireNonNull(key, "key");
        requireNonNull(said, "said");
        requireNonNull(parts, "parts");
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /** What {@link #parts} says of these. */
    static String mark(byte[] parts) {
        return parts.length + " " + Long.toHexString(Checksum.of(parts).value());
    }

    byte[] format() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            text(HEAD, out);
            text(key, out);
            bundles(inputs, out);
            bundles(outputs, out);
            text(said.out(), out);
            text(said.err(), out);
            text(parts, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Reads what {@link #format} wrote; nothing where it is of another version or the paths are no longer possible. */
    static Optional<LastBuild> parse(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (!text(in).equals(HEAD)) {
                return Optional.empty();
            }
            return Optional.of(new LastBuild(
                    text(in), bundles(in), bundles(in), new Said(text(in), text(in)), text(in)));
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static void bundles(List<Bundle> bundles, DataOutputStream out) throws IOException {
        out.writeInt(bundles.size());
        for (Bundle bundle : bundles) {
            text(bundle.path().toString(), out);
            out.writeLong(bundle.print());
            out.writeInt(bundle.young().size());
            for (YoungFile file : bundle.young()) {
                text(file.path().toString(), out);
                out.writeBoolean(file.content().isPresent());
                out.writeLong(file.content().map(Checksum::value).orElse(0L));
            }
        }
    }

    private static List<Bundle> bundles(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<Bundle> bundles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Path path = Path.of(text(in));
            long print = in.readLong();
            int files = in.readInt();
            List<YoungFile> young = new ArrayList<>();
            for (int j = 0; j < files; j++) {
                Path file = Path.of(text(in));
                boolean known = in.readBoolean();
                Checksum content = new Checksum(in.readLong());
                young.add(new YoungFile(file, known ? Optional.of(content) : Optional.empty()));
            }
            bundles.add(new Bundle(path, print, young));
        }
        return bundles;
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("cut off");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
