package io.github.gouji.data.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Reads a zip file in memory by its central directory. The workbooks of the library carry sizes behind their entries that
 * the readers of the platform take for damage unless they read a file on disk.
 */
final class ZipParts {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int DIRECTORY_OFFSET = 16;
    private static final int ENTRY_COUNT = 10;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int PACKED_SIZE = 20;
    private static final int NAME_LENGTH = 28;
    private static final int EXTRA_LENGTH = 30;
    private static final int COMMENT_LENGTH = 32;
    private static final int LOCAL_OFFSET = 42;
    private static final int LOCAL_LENGTH = 30;
    private static final int LOCAL_NAME_LENGTH = 26;

    private ZipParts() {}

    /** The deflated entries with their bytes, in the order of the directory. */
    static Map<String, byte[]> of(byte[] zip) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - END_LENGTH;
        require(end >= 0 && in.getInt(end) == END);
        int count = in.getShort(end + ENTRY_COUNT);
        int at = in.getInt(end + DIRECTORY_OFFSET);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            require(in.getInt(at) == ENTRY);
            int length = in.getShort(at + NAME_LENGTH);
            String name = new String(zip, at + ENTRY_LENGTH, length, StandardCharsets.UTF_8);
            int local = in.getInt(at + LOCAL_OFFSET);
            int start = local + LOCAL_LENGTH + in.getShort(local + LOCAL_NAME_LENGTH) + in.getShort(local + LOCAL_NAME_LENGTH + 2);
            parts.put(name, inflated(zip, start, in.getInt(at + PACKED_SIZE)));
            at += ENTRY_LENGTH + length + in.getShort(at + EXTRA_LENGTH) + in.getShort(at + COMMENT_LENGTH);
        }
        return parts;
    }

    private static byte[] inflated(byte[] zip, int start, int length) throws IOException {
        Inflater inflater = new Inflater(true);
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(zip, start, length), inflater)) {
            return in.readAllBytes();
        } finally {
            inflater.end();
        }
    }

    private static void require(boolean sound) throws IOException {
        if (!sound) {
            throw new IOException("not the zip file that was written");
        }
    }
}
