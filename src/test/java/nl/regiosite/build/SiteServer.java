package nl.regiosite.build;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Serves a finished site from memory, on loopback, as the host does: with the headers of {@code _headers}. */
final class SiteServer implements AutoCloseable {
    private final Map<String, byte[]> files;
    private final HttpServer server;

    SiteServer(Map<String, byte[]> files) throws IOException {
        this.files = files;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(1);
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        byte[] bytes = files.get(file);
        Sites.text(files, "_headers").lines().skip(1).forEach(line -> {
            String[] header = line.strip().split(": ", 2);
            exchange.getResponseHeaders().set(header[0], header[1]);
        });
        exchange.getResponseHeaders().set("Content-Type", type(file));
        if (bytes == null) {
            bytes = Sites.text(files, "404.html").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(404, bytes.length);
        } else {
            exchange.sendResponseHeaders(200, bytes.length);
        }
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String type(String file) {
        if (file.endsWith(".css")) {
            return "text/css; charset=utf-8";
        } else if (file.endsWith(".svg")) {
            return "image/svg+xml";
        } else if (file.endsWith(".js")) {
            return "text/javascript; charset=utf-8";
        } else if (file.endsWith(".json")) {
            return "application/json";
        }
        return "text/html; charset=utf-8";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
