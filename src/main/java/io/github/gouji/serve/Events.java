package io.github.gouji.serve;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How things stand, counted, and sent to every open page as server-sent events. */
final class Events {
    /** Often enough for a page that was closed to be noticed. */
    private static final long BEAT_MILLIS = 5000;

    private State state = new State("", Optional.empty());
    private long version;
    private boolean closed;

    synchronized void publish(State next) {
        state = next;
        version++;
        notifyAll();
    }

    synchronized State state() {
        return state;
    }

    synchronized long version() {
        return version;
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Stays with one page until it is closed. */
    void serve(HttpExchange exchange) throws IOException, InterruptedException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        long sent = -1;
        while (true) {
            String message;
            synchronized (this) {
                if (!closed && version == sent) {
                    wait(BEAT_MILLIS);
                }
                if (closed) {
                    return;
                }
                message = version == sent ? ": \n\n" : "data: " + json() + "\n\n";
                sent = version;
            }
            out.write(message.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    private String json() {
        JsonObject json = new JsonObject();
        json.addProperty("version", version);
        json.addProperty("mistakes", state.mistakes());
        state.page().ifPresent(p -> json.addProperty("page", p));
        return json.toString();
    }
}
