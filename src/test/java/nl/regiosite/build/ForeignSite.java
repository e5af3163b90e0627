package nl.regiosite.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A site of someone else, at an origin of its own, with one page and a style sheet. */
final class ForeignSite implements AutoCloseable {
    /** What a careful site allows by itself; what it must add for cards is in the help. */
    static final String STRICT =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

    private final SiteServer server;

    /**
     * @param policy its Content-Security-Policy; empty for none
     * @param head what stands in the head of its page
     */
    ForeignSite(String policy, String head, String body) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        files.put(
                "index.html",
                bytes("<!doctype html><html lang=\"nl\"><head><meta charset=\"utf-8\"><title>Elders</title>"
                        + "<meta name=\"viewport\" content=\"width=device-width\">"
                        + "<link rel=\"icon\" href=\"/icoon.svg\"><link rel=\"stylesheet\" href=\"/stijl.css\">" + head
                        + "</head><body><main>" + body + "</main></body></html>"));
        files.put(
                "stijl.css",
                bytes("body{margin:0;font:italic 30px fantasy;color:lime}main{max-width:600px}"
                        + "article,p,h1,iframe{border:9px solid red;padding:20px}a{color:hotpink}"));
        files.put("icoon.svg", bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
        files.put("404.html", bytes("niets"));
        files.put("_headers", bytes(policy.isEmpty() ? "" : "/\n  Content-Security-Policy: " + policy + "\n"));
        files.put("_redirects", new byte[0]);
        server = new SiteServer(files);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    String address() {
        return server.address() + "/";
    }

    @Override
    public void close() {
        server.close();
    }
}
