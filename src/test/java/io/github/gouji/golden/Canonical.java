package io.github.gouji.golden;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What of a file counts: of pages and data not the indent, of pictures not the bytes. */
final class Canonical {
    private Canonical() {}

    /** Parsed and written again, one element a line: an indent is no difference, an attribute is. */
    static String html(String text) {
        Document page = Jsoup.parse(text);
        page.outputSettings().indentAmount(0).prettyPrint(true);
        return page.outerHtml().strip() + "\n";
    }

    static String language(String text) {
        return Jsoup.parse(text).expectFirst("html").attr("lang");
    }

    /** The main part of the help page without whom to tell of mistakes, which an archive may give or not. */
    static String ownText(String text) {
        Element main = Jsoup.parse(text).expectFirst("main");
        main.select("#mistakes, li:has(> a[href=#mistakes])").remove();
        return html(main.outerHtml());
    }

    /** Parsed and written again; the order of keys counts. */
    static String json(String text) {
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .serializeNulls()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(JsonParser.parseString(text))
                + "\n";
    }

    /** Width and height of a picture in pixels; its bytes depend on the Java version. */
    static String size(byte[] png) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var bytes = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(bytes);
            return reader.getWidth(0) + "x" + reader.getHeight(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            reader.dispose();
        }
    }

    static String of(String path, String text) {
        return path.endsWith(".html") ? html(text) : json(text);
    }
}
