package io.github.gouji.part;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** All parts of the last build. */
public record StoredParts(List<StoredPart> all) {
    public StoredParts {
        all = List.copyOf(all);
    }

    public byte[] format() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RecordCodec codec = new RecordCodec();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            codec.write(StoredParts.class, this, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Reads what {@link #format} of the same program wrote; nothing where the bytes are something else. */
    public static Optional<StoredParts> parse(byte[] bytes) {
        RecordCodec codec = new RecordCodec();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            StoredParts parts = (StoredParts) codec.read(StoredParts.class, in);
            return in.available() == 0 ? Optional.of(parts) : Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }
}
