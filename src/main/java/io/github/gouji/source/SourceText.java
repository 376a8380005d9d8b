package io.github.gouji.source;

import static java.util.Objects.requireNonNull;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Messages;
import io.github.gouji.finding.Place;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The decoded text of one file, named from the project's folder; a byte order mark is dropped, line ends are LF. */
public record SourceText(String file, String text) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    public SourceText {
        requireNonNull(file, "file");
        requireNonNull(text, "text");
    }

    /**
     * Decodes strictly as UTF-8. What is not UTF-8 is a finding that says whether it looks like GB18030, the usual
     * encoding of old editors on Chinese Windows.
     */
    public static Optional<SourceText> decode(String file, byte[] bytes, Findings findings) {
        Optional<String> text = decode(bytes, StandardCharsets.UTF_8);
        if (text.isEmpty()) {
            boolean gbk = decode(bytes, Charset.forName("GB18030")).isPresent();
            findings.add(Code.FILE_ENCODING, Place.of(file), Messages.CASE, gbk ? "gbk" : "");
            return Optional.empty();
        }
        return Optional.of(new SourceText(file, unified(text.get())));
    }

    /** A text already in memory, with the same treatment of mark and line ends. */
    public static SourceText of(String file, String text) {
        return new SourceText(file, unified(text));
    }

    /** The text of a line counted from 1, without its end; empty when there is no such line. */
    public String line(int number) {
        int start = 0;
        for (int i = 1; i < number; i++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return "";
            }
            start = end + 1;
        }
        int end = text.indexOf('\n', start);
        return end < 0 ? text.substring(start) : text.substring(start, end);
    }

    /** The line and column of a character of the text. */
    public Place place(int at) {
        int line = 1;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', start)) {
            line++;
            start = end + 1;
        }
        return new Place(file, line, text.codePointCount(start, at) + 1);
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notThisCharset) {
            return Optional.empty();
        }
    }

    private static String unified(String text) {
        String rest = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        return rest.indexOf('\r') < 0 ? rest : rest.replace("\r\n", "\n").replace('\r', '\n');
    }
}
