package io.github.gouji.chart.paint.encode;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes pixels as an 8-bit indexed PNG. Up to 96 colours are kept exactly; of more, the frequent ones are, which for a
 * chart is nearly all of its area, and a rarer shade of an edge becomes the nearest that is kept.
 */
public final class PngEncoder {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int LEVEL = 6;

    private PngEncoder() {}

    /** The file for pixels given as 0xRRGGBB, row by row. */
    public static byte[] encode(int[] pixels, int width, int height) {
        ColourTable colours = ColourTable.of(pixels);
        ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 15);
        file.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put(new byte[] {8, 3, 0, 0, 0});
        chunk(file, "IHDR", header.array(), 13);
        byte[] palette = colours.palette();
        chunk(file, "PLTE", palette, palette.length);
        data(file, colours.rows(pixels, width, height));
        chunk(file, "IEND", new byte[0], 0);
        return file.toByteArray();
    }

    private static void data(ByteArrayOutputStream file, byte[] rows) {
        Deflater deflater = new Deflater(LEVEL);
        deflater.setInput(rows);
        deflater.finish();
        byte[] out = new byte[1 << 14];
        ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 14);
        while (!deflater.finished()) {
            packed.write(out, 0, deflater.deflate(out));
        }
        deflater.end();
        byte[] bytes = packed.toByteArray();
        chunk(file, "IDAT", bytes, bytes.length);
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] content, int length) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content, 0, length);
        file.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
        file.writeBytes(name);
        file.write(content, 0, length);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
