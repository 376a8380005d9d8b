package io.github.gouji.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The files of the site as answers; pages get the script that keeps them fresh. */
final class Pages {
    private static final String SCRIPT = "_gouji/live.js";
    private static final String HTML = "text/html; charset=utf-8";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", HTML),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("xml", "application/xml; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("woff2", "font/woff2"));

    private static final byte[] EMPTY =
            "<!DOCTYPE html><meta charset=\"utf-8\"><title>404</title><body><p>404</p></body>".getBytes(StandardCharsets.UTF_8);

    private final Shelf shelf;
    private final Events events;
    private final byte[] script;

    Pages(Shelf shelf, Events events) {
        this.shelf = shelf;
        this.events = events;
        try (InputStream in = Pages.class.getResourceAsStream("live.js")) {
            this.script = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void serve(HttpExchange exchange) throws IOException, InterruptedException {
        String address = exchange.getRequestURI().getPath().substring(1);
        if (address.equals(SCRIPT)) {
            send(exchange, 200, "text/javascript; charset=utf-8", script);
            return;
        }
        String name = address.isEmpty() || address.endsWith("/") ? address + "index.html" : address;
        Optional<byte[]> found = shelf.read(name);
        if (found.isPresent()) {
            send(exchange, 200, type(name), name.endsWith(".html") ? live(found.get()) : found.get());
        } else if (!name.equals(address) || !shelf.isFolder(address)) {
            send(exchange, 404, HTML, live(shelf.read("404.html").orElse(EMPTY)));
        } else {
            exchange.getResponseHeaders().set("Location", exchange.getRequestURI().getRawPath() + "/");
            exchange.sendResponseHeaders(302, -1);
        }
    }

    private byte[] live(byte[] page) {
        String text = new String(page, StandardCharsets.UTF_8);
        String tag = "<script src=\"/" + SCRIPT + "?v=" + events.version() + "\"></script>";
        int end = text.lastIndexOf("</body>");
        String whole = end < 0 ? text + tag : text.substring(0, end) + tag + text.substring(end);
        return whole.getBytes(StandardCharsets.UTF_8);
    }

    private static String type(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
        if (!head && body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }
}
