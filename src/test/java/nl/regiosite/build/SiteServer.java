package nl.regiosite.build;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Serves a finished site from memory, on loopback, as the host does: with the headers of {@code _headers} and the
 * redirects of {@code _redirects}.
 */
final class SiteServer implements AutoCloseable {
    /** What the host says of a file by the end of its name, when no rule says otherwise. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("css", "text/css; charset=UTF-8"),
            Map.entry("csv", "text/csv; charset=UTF-8"),
            Map.entry("html", "text/html; charset=UTF-8"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("js", "application/javascript; charset=UTF-8"),
            Map.entry("json", "application/json"),
            Map.entry("png", "image/png"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("txt", "text/plain; charset=UTF-8"),
            Map.entry("webp", "image/webp"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("xml", "application/xml"));

    private final Map<String, byte[]> files;
    private final HostFiles host;
    private final HttpServer server;

    SiteServer(Map<String, byte[]> files) throws IOException {
        this(files, 0);
    }

    /**
     * @param port where; 0 for any that is free
     */
    SiteServer(Map<String, byte[]> files, int port) throws IOException {
        this.files = files;
        this.host = HostFiles.of(files);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** A port that is free now, for a site that must know its address before it is built. */
    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port", e);
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String address = exchange.getRequestURI().getPath();
        String file = address.substring(1) + (address.endsWith("/") ? "index.html" : "");
        Optional<String> moved = files.containsKey(file) ? Optional.empty() : moved(address);
        try {
            if (moved.isPresent()) {
                String query = exchange.getRequestURI().getRawQuery();
                exchange.getResponseHeaders().set("Location", moved.get() + (query == null ? "" : "?" + query));
                exchange.sendResponseHeaders(301, -1);
            } else if (files.containsKey(file)) {
                send(200, file, host.headersFor(address), exchange);
            } else {
                send(404, "404.html", host.headersFor("/404.html"), exchange);
            }
        } catch (AssertionError e) {
            // The host would send the headers of both rules; a test must not pass with that.
            exchange.sendResponseHeaders(500, 0);
            exchange.getResponseBody().write(String.valueOf(e.getMessage()).getBytes(StandardCharsets.UTF_8));
        }
        exchange.close();
    }

    /** Where an address leads that has no file: by a redirect, or to the page whose slash was forgotten. */
    private Optional<String> moved(String address) {
        return host.redirectOf(address).map(HostFiles.Redirect::to).or(() -> Optional.of(address + "/")
                .filter(folder -> files.containsKey(folder.substring(1) + "index.html")));
    }

    private void send(int status, String file, Map<String, String> headers, HttpExchange exchange) throws IOException {
        byte[] bytes = files.getOrDefault(file, new byte[0]);
        exchange.getResponseHeaders()
                .set("Content-Type", TYPES.getOrDefault(file.replaceFirst(".*\\.", ""), "application/octet-stream"));
        headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        boolean body = bytes.length > 0 && !exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, body ? bytes.length : -1);
        if (body) {
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
