package io.github.gouji.intake.source;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes the text of a source: by its mark, else as UTF-8 if it is that throughout, else as it declares itself, else as
 * GB18030. What is damaged is decoded the way that leaves the fewest holes.
 */
final class Decoder {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Pattern DECLARED = Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]{2,30})");
    private static final int HEAD = 4096;

    private Decoder() {}

    /** A text and the encoding that it was read in. */
    record Text(String text, String encoding) {
        Text {
            requireNonNull(text, "text");
            requireNonNull(encoding, "encoding");
        }
    }

    static Text decode(byte[] bytes) {
        Optional<Charset> mark = mark(bytes);
        if (mark.isPresent()) {
            return lenient(bytes, mark.get());
        }
        if (looksWide(bytes, 1)) {
            return lenient(bytes, StandardCharsets.UTF_16LE);
        }
        if (looksWide(bytes, 0)) {
            return lenient(bytes, StandardCharsets.UTF_16BE);
        }
        return strict(bytes, StandardCharsets.UTF_8)
                .or(() -> declared(bytes).flatMap(c -> strict(bytes, c)))
                .or(() -> strict(bytes, GB18030))
                .orElseGet(() -> fewestHoles(bytes));
    }

    private static Optional<Charset> mark(byte[] b) {
        if (b.length > 2 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (b.length > 1 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return b.length > 1 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    /** Every second byte of Latin text in UTF-16 is zero; in no other encoding of ours is any. */
    private static boolean looksWide(byte[] bytes, int offset) {
        int zeros = 0;
        int length = Math.min(bytes.length, HEAD);
        for (int i = offset; i < length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return length > 8 && zeros > length / 16;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(matcher.group(1));
            boolean chinese = charset.name().startsWith("GB") || charset.name().toUpperCase(java.util.Locale.ROOT).contains("GBK");
            return Optional.of(chinese ? GB18030 : charset).filter(c -> !c.equals(StandardCharsets.UTF_8));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Text> strict(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(new Text(text.toString(), charset.name()));
        } catch (CharacterCodingException notThisOne) {
            return Optional.empty();
        }
    }

    private static Text lenient(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        return new Text(text.startsWith("\uFEFF") ? text.substring(1) : text, charset.name());
    }

    private static Text fewestHoles(byte[] bytes) {
        return List.of(StandardCharsets.UTF_8, GB18030).stream()
                .map(c -> lenient(bytes, c))
                .min((a, b) -> Long.compare(holes(a.text()), holes(b.text())))
                .orElseThrow();
    }

    private static long holes(String text) {
        return text.chars().filter(c -> c == 0xFFFD).count();
    }
}
