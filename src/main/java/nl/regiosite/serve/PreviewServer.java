package nl.regiosite.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.regiosite.build.LiveSite;
import nl.regiosite.build.LiveSite.Served;
import nl.regiosite.source.Sha256;
import nl.regiosite.source.Travelling;

/**
 * Shows a {@link LiveSite} to browsers on this machine, with the headers that the host sends. It listens on loopback only,
 * and answers nobody who came by another name: a page elsewhere could lead its own name here (DNS rebinding).
 */
final class PreviewServer implements AutoCloseable {
    /** What is not of the site but of the preview; no page has an address that begins so. */
    static final String OWN = "/_voorbeeld/";

    /** So many ports are tried, one after the other. */
    private static final int TRIES = 20;

    /** A browser on this machine asks all at once. */
    private static final String SECONDS_FOR_A_QUESTION = "5";

    private static final String SCRIPT = OWN + "voorbeeld.js";

    /** What the end of a name says of a file, when the headers of the host say nothing. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("gif", "image/gif"),
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("png", "image/png"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("webp", "image/webp"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("xml", "application/xml"),
            Map.entry("yml", "text/yaml; charset=utf-8"));

    /** Waits until all is read that had changed by now. */
    interface UpToDate {
        void await() throws InterruptedException;
    }

    private final Consumer<RuntimeException> failure;
    private final HttpServer server;
    private final Set<String> names;
    private final Listeners listeners = new Listeners();
    private final Clients clients = new Clients();

    /** Takes the port, or the next one that is free. */
    PreviewServer(int port, Consumer<RuntimeException> failure) throws IOException {
        this.failure = failure;
        this.server = bind(port);
        this.names = Set.of("127.0.0.1:" + port(), "localhost:" + port());
    }

    private static HttpServer bind(int wanted) throws IOException {
        // The library waits for ever for the rest of a question, on a thread of its own each time, unless it is told so
        // before it begins.
        System.setProperty("sun.net.httpserver.maxReqTime", SECONDS_FOR_A_QUESTION);
        for (int port = wanted; ; port++) {
            try {
                return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            } catch (BindException e) {
                if (wanted == 0 || port == Math.min(wanted + TRIES, 65_535)) {
                    throw e;
                }
            }
        }
    }

    void start(LiveSite site, UpToDate upToDate, Stand stand, SourceView sources) {
        server.setExecutor(clients);
        server.createContext("/", guarded(exchange -> {
            upToDate.await();
            page(exchange, site);
        }));
        server.createContext(
                SCRIPT,
                guarded(exchange -> send(
                        exchange,
                        200,
                        resource("voorbeeld.js"),
                        Map.of("Content-Type", "text/javascript; charset=utf-8"))));
        server.createContext(
                OWN + "stijl.css",
                guarded(exchange -> send(
                        exchange, 200, resource("voorbeeld.css"), Map.of("Content-Type", "text/css; charset=utf-8"))));
        server.createContext(OWN + "bestand", guarded(exchange -> {
            Optional<String> shown = sources.page(exchange.getRequestURI());
            html(exchange, shown.isPresent() ? 200 : 404, shown.orElse(""));
        }));
        server.createContext(OWN + "gebeurtenissen", guarded(exchange -> {
            String now = stand.json();
            clients.talks();
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, 0);
            listeners.serve(exchange.getResponseBody(), now);
        }));
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port());
    }

    int port() {
        return server.getAddress().getPort();
    }

    void tell(String event, String data) {
        listeners.tell(event, data);
    }

    private void page(HttpExchange exchange, LiveSite site) throws IOException {
        String address = exchange.getRequestURI().getPath();
        String path = address.startsWith(site.basePath() + "/")
                ? address.substring(site.basePath().length() + 1)
                : "?";
        Optional<Served> found = site.file(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
        if (found.isPresent()) {
            send(exchange, 200, found.get());
            return;
        }
        Optional<String> elsewhere = address.equals("/") && !site.basePath().isEmpty()
                ? Optional.of(site.basePath() + "/")
                : site.movedTo(address).or(() -> withSlash(address, path, site));
        if (elsewhere.isPresent()) {
            String query = exchange.getRequestURI().getRawQuery();
            send(exchange, 302, new byte[0], Map.of("Location", elsewhere.get() + (query == null ? "" : "?" + query)));
            return;
        }
        Optional<Served> notFound = site.file("404.html");
        if (notFound.isPresent()) {
            send(exchange, 404, notFound.get());
        } else {
            // There is no site yet: its settings or its theme have a mistake, which the script shows.
            html(exchange, 503, "");
        }
    }

    /** The host leads to a page whose slash was forgotten. */
    private static Optional<String> withSlash(String address, String path, LiveSite site) {
        return site.file(path + "/index.html").map(page -> address + "/");
    }

    private void send(HttpExchange exchange, int status, Served file) throws IOException {
        byte[] bytes = file.bytes();
        Map<String, String> headers = file.headers();
        if (file.isPage()) {
            String page = new String(bytes, StandardCharsets.UTF_8);
            String script = "<script src=\"" + SCRIPT + "\" data-versie=\"" + Sha256.of(bytes) + "\""
                    + (file.isOld() ? " data-oud" : "") + " defer></script>";
            int end = page.lastIndexOf("</body>");
            bytes = (end < 0 ? page + script : page.substring(0, end) + script + page.substring(end))
                    .getBytes(StandardCharsets.UTF_8);
        }
        send(exchange, status, bytes, headers);
    }

    private void html(HttpExchange exchange, int status, String body) throws IOException {
        String page = "<!doctype html><html lang=\"nl\"><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width\"><title>Regiosite</title><link rel=\"icon\" href=\"data:,\">"
                + "<link rel=\"stylesheet\" href=\"" + OWN + "stijl.css\"><body>" + body + "<script src=\"" + SCRIPT
                + "\" data-versie=\"\" defer></script></body></html>";
        send(
                exchange,
                status,
                page.getBytes(StandardCharsets.UTF_8),
                Map.of("Content-Type", "text/html; charset=utf-8"));
    }

    private void send(HttpExchange exchange, int status, byte[] bytes, Map<String, String> headers) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String end = path.endsWith("/") || status == 404 ? "html" : path.substring(path.lastIndexOf('.') + 1);
        exchange.getResponseHeaders()
                .set("Content-Type", TYPES.getOrDefault(end.toLowerCase(Locale.ROOT), "application/octet-stream"));
        headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        boolean hasBody = bytes.length > 0 && !exchange.getRequestMethod().equals("HEAD");
        clients.talks();
        exchange.sendResponseHeaders(status, hasBody ? bytes.length : -1);
        if (hasBody) {
            exchange.getResponseBody().write(bytes);
        }
    }

    /** What answers a request. */
    private interface Answer {
        void to(HttpExchange exchange) throws IOException, InterruptedException;
    }

    private HttpHandler guarded(Answer answer) {
        return exchange -> {
            try (exchange) {
                answer(exchange, answer);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    private void answer(HttpExchange exchange, Answer answer) throws IOException, InterruptedException {
        // Of two names nobody knows which one the browser means.
        List<String> hosts = exchange.getRequestHeaders().getOrDefault("Host", List.of());
        if (hosts.size() != 1 || !names.containsAll(hosts)) {
            exchange.sendResponseHeaders(421, -1);
        } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            exchange.sendResponseHeaders(405, -1);
        } else {
            try {
                clients.works();
                answer.to(exchange);
            } catch (RuntimeException e) {
                failure.accept(e);
                html(exchange, 500, "");
            }
        }
    }

    private static byte[] resource(String name) {
        return Travelling.bytes("voorbeeld/" + name);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        listeners.close();
        server.stop(0);
        clients.close();
    }
}
