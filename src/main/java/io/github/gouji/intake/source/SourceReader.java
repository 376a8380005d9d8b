package io.github.gouji.intake.source;

import io.github.gouji.intake.page.Block;
import io.github.gouji.intake.page.Block.Grid;
import io.github.gouji.intake.page.Page;
import io.github.gouji.intake.page.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads a source of any kind; its bytes, not its name, say which. */
public final class SourceReader {
    private static final int MAX_BYTES = 24 * 1024 * 1024;
    private static final int MAX_TEXT_BYTES = 4 * 1024 * 1024;
    private static final int MOST_BLOCKS = 20_000;
    private static final int MOST_GRIDS = 1000;
    private static final int MOST_CELLS = 60_000;
    private static final Pattern HTML = Pattern.compile("(?is)<(?:!doctype\\s+html|html|head|body|table|tr|td|p|div|span|meta)[\\s>/]");
    private static final int LOOKED_AT = 20_000;

    private SourceReader() {}

    /**
     * @param name of the file, which tells CSV from other text
     */
    public static Page read(String name, byte[] bytes) throws Refusal {
        Page page = page(name, bytes);
        int cells = 0;
        int grids = 0;
        for (Block block : page.blocks()) {
            grids += block instanceof Grid ? 1 : 0;
            cells += block instanceof Grid grid ? grid.rows().stream().mapToInt(List::size).sum() : 0;
        }
        if (page.blocks().size() > MOST_BLOCKS || grids > MOST_GRIDS || cells > MOST_CELLS) {
            throw new Refusal("too-tangled", String.valueOf(page.blocks().size() + cells));
        }
        return page;
    }

    /** Bytes that are text, in whatever encoding; without a mark at its beginning. */
    public static String text(byte[] bytes) {
        return Decoder.decode(bytes).text();
    }

    private static Page page(String name, byte[] bytes) throws Refusal {
        if (bytes.length > MAX_BYTES) {
            throw new Refusal("too-large", String.valueOf(MAX_BYTES / 1024 / 1024));
        }
        if (startsWith(bytes, 'P', 'K')) {
            return OfficeReader.read(bytes);
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F') || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new Refusal("kind-unsupported", name);
        }
        if (bytes.length > MAX_TEXT_BYTES) {
            throw new Refusal("too-large", String.valueOf(MAX_TEXT_BYTES / 1024 / 1024));
        }
        Decoder.Text text = Decoder.decode(bytes);
        if (HTML.matcher(text.text().substring(0, Math.min(LOOKED_AT, text.text().length()))).find()) {
            return HtmlReader.read(text.text(), text.encoding());
        }
        return name.toLowerCase(Locale.ROOT).endsWith(".csv")
                ? CsvReader.read(text.text(), text.encoding())
                : TextReader.read(text.text(), text.encoding());
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
