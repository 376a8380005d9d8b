package io.github.gouji.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that says what is expected; {@code -Dgolden.update=true} rewrites it, but never where {@code CI} is set. */
record Golden(Path file) {
    void check(String actual) throws IOException {
        if (isUpdate()) {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file) || !Files.readString(file).equals(actual)) {
                Files.writeString(file, actual);
            }
        }
        assertThat(file).as("expectation").exists();
        assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
    }

    private static boolean isUpdate() {
        boolean asked = Boolean.getBoolean("golden.update");
        if (asked && System.getenv("CI") != null) {
            throw new IllegalStateException("expectations are not rewritten where CI is set");
        }
        return asked;
    }
}
