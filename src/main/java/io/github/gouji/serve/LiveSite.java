package io.github.gouji.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a folder to this machine alone, and tells the open pages when it has changed. */
public final class LiveSite implements AutoCloseable {
    private static final int PORTS_TRIED = 20;
    private static final int HIGHEST = 65535;

    private final HttpServer server;
    private final ExecutorService workers;
    private final Events events = new Events();
    private final Shelf shelf;

    private LiveSite(HttpServer server, Path root) {
        this.server = server;
        this.shelf = new Shelf(root);
        this.workers = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "gouji-preview");
            thread.setDaemon(true);
            return thread;
        });
        Pages pages = new Pages(shelf, events);
        server.setExecutor(workers);
        server.createContext("/", exchange -> answer(exchange, pages));
        server.start();
    }

    /** Opens on {@code port}, or the next free one where it is taken. */
    public static LiveSite open(Path root, int port) throws IOException {
        InetAddress here = InetAddress.getLoopbackAddress();
        for (int i = 0; i <= PORTS_TRIED; i++) {
            boolean any = i == PORTS_TRIED || port + i > HIGHEST;
            try {
                return new LiveSite(HttpServer.create(new InetSocketAddress(here, any ? 0 : port + i), 0), root);
            } catch (BindException taken) {
                if (any) {
                    throw taken;
                }
            }
        }
        throw new IllegalStateException("the last port tried is any free one");
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Where to point the browser. */
    public String address() {
        return "http://127.0.0.1:" + port() + "/";
    }

    /** Shows the first of a site that is being made; whoever asks for the rest of it waits for {@link #show(State)}. */
    public void show(Glance first) {
        shelf.lay(first.files());
        events.publish(first.state());
    }

    /** Tells every open page how things stand now that the site is in its folder, unless a glance has told the same. */
    public void show(State state) {
        boolean told = shelf.complete();
        if (!told || !state.equals(events.state())) {
            events.publish(state);
        }
    }

    private void answer(HttpExchange exchange, Pages pages) throws IOException {
        try (exchange) {
            List<String> hosts = List.of("127.0.0.1:" + port(), "localhost:" + port(), "127.0.0.1", "localhost");
            String host = exchange.getRequestHeaders().getFirst("Host");
            if (host == null || !hosts.contains(host)) {
                // A page of another site must not read drafts through a name that points here.
                exchange.sendResponseHeaders(403, -1);
            } else if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                exchange.sendResponseHeaders(405, -1);
            } else if (exchange.getRequestURI().getPath().equals("/_gouji/events")) {
                events.serve(exchange);
            } else {
                pages.serve(exchange);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        events.close();
        workers.shutdownNow();
        server.stop(0);
    }
}
