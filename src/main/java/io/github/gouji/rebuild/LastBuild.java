package io.github.gouji.rebuild;

import static java.util.Objects.requireNonNull;

import io.github.gouji.output.Sha256;
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
 * @param seen the instant of the look at its files, in nanoseconds; what is younger may have changed unseen
 * @param outputs its manifest last; an address is a path below the output
 * @param parts the checksum of what was left beside this; "" where nothing was
 */
record LastBuild(String key, long seen, Inputs inputs, List<Inputs.Input> outputs, Said said, String parts) {
    /** Changes with the format, so that a file of another version is as good as absent. */
    private static final String HEAD = "gouji last build 2";

    LastBuild {
        requireNonNull(key, "key");
        requireNonNull(inputs, "inputs");
        requireNonNull(said, "said");
        requireNonNull(parts, "parts");
        outputs = List.copyOf(outputs);
    }

    byte[] format() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            text(HEAD, out);
            text(key, out);
            out.writeLong(seen);
            files(inputs.all(), out);
            files(outputs, out);
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
                    text(in), in.readLong(), new Inputs(files(in)), files(in), new Said(text(in), text(in)), text(in)));
        } catch (IOException | IllegalArgumentException | NegativeArraySizeException damaged) {
            return Optional.empty();
        }
    }

    private static void files(List<Inputs.Input> files, DataOutputStream out) throws IOException {
        out.writeInt(files.size());
        for (Inputs.Input file : files) {
            Stamp stamp = file.seen().stamp();
            text(file.path().toString(), out);
            out.writeByte(stamp.kind().ordinal());
            out.writeLong(stamp.size());
            out.writeLong(stamp.modified());
            out.writeLong(stamp.changed());
            text(file.seen().content().map(Sha256::hex).orElse(""), out);
        }
    }

    private static List<Inputs.Input> files(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<Inputs.Input> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Path path = Path.of(text(in));
            int kind = in.readByte();
            if (kind < 0 || kind >= Stamp.Kind.values().length) {
                throw new IOException("no such kind of file");
            }
            Stamp stamp = new Stamp(Stamp.Kind.values()[kind], in.readLong(), in.readLong(), in.readLong());
            String content = text(in);
            files.add(new Inputs.Input(
                    path, new Seen(stamp, content.isEmpty() ? Optional.empty() : Optional.of(new Sha256(content)))));
        }
        return files;
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
