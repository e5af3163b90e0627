package nl.regiosite.output.host;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.regiosite.source.Sha256;

/**
 * What a visitor's browser, or another site, is told with each file. There are five kinds:
 *
 * <ul>
 *   <li>pages: framed by this site alone, asked for again at every visit;
 *   <li>pictures and lists that belong to them: asked for again too, without what only a document needs;
 *   <li>assets, and what is made of photos, which have their content in their name: kept for a year;
 *   <li>open data, feeds and oEmbed: read by the scripts of any site;
 *   <li>what is embedded: framed by any site, with a policy that lets nothing run but its own inline style and script.
 * </ul>
 *
 * <p>HSTS is the host's own. {@code Cross-Origin-Opener-Policy} is left out: there is no session here to keep apart.
 */
public final class HostRules {
    /** Of everything: no site learns which page its visitor came from, and no file is taken for something else. */
    private static final Map<String, String> ALWAYS =
            headers("Referrer-Policy", "same-origin", "X-Content-Type-Options", "nosniff");

    private static final String ASK_AGAIN = "public, max-age=0, must-revalidate";

    /**
     * Addresses of embedded things hold no hash, for they never change. A mistake that was mended is seen within five
     * minutes, or at the second look; nobody waits for an answer that he has had this day.
     */
    private static final String SHORT = "public, max-age=300, stale-while-revalidate=86400";

    private static final Map<String, String> FILE = with(ALWAYS, "Cache-Control", ASK_AGAIN);

    private static final Map<String, String> PAGE = with(
            FILE,
            "Content-Security-Policy",
            String.join(
                    "; ",
                    List.of(
                            "default-src 'none'",
                            "script-src 'self'",
                            "style-src 'self'",
                            "img-src 'self'",
                            "font-src 'self'",
                            "connect-src 'self'",
                            "manifest-src 'self'",
                            "frame-src 'self'",
                            "base-uri 'none'",
                            "form-action 'self'",
                            "frame-ancestors 'self'")),
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()");

    /** The web editor makes functions of texts to check its settings, and styles as it goes. It asks GitHub alone. */
    private static final Map<String, String> EDITOR = with(
            FILE,
            "Content-Security-Policy",
            String.join(
                    "; ",
                    List.of(
                            "default-src 'none'",
                            "script-src 'self' 'unsafe-eval'",
                            "style-src 'self' 'unsafe-inline'",
                            "img-src 'self' blob: data: https://avatars.githubusercontent.com",
                            "font-src 'self' data:",
                            "connect-src 'self' blob: data: https://api.github.com https://www.githubstatus.com",
                            "frame-src 'self' blob:",
                            "base-uri 'none'",
                            "form-action 'none'",
                            "frame-ancestors 'none'")),
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()");

    /** A card in a sandbox has no origin, and would get no letter without the last line. */
    private static final Map<String, String> ASSET =
            with(ALWAYS, "Cache-Control", "public, max-age=31536000, immutable", "Access-Control-Allow-Origin", "*");

    private static final Map<String, String> OPEN = with(FILE, "Access-Control-Allow-Origin", "*");

    /** Types that hosts do not know, or know without the encoding, by the end of the name. */
    private static final Map<String, String> TYPES = headers(
            ".csv", "text/csv; charset=utf-8",
            ".yml", "text/yaml; charset=utf-8",
            ".ttl", "text/turtle; charset=utf-8",
            ".jsonld", "application/ld+json",
            ".schema.json", "application/schema+json",
            ".webmanifest", "application/manifest+json",
            "atom.xml", "application/atom+xml; charset=utf-8",
            "opensearch.xml", "application/opensearchdescription+xml; charset=utf-8",
            "llms.txt", "text/plain; charset=utf-8",
            "security.txt", "text/plain; charset=utf-8");

    private static final Pattern ASSET_NAME = Pattern.compile("assets/.*\\.[0-9a-f]{10}(\\.[a-z0-9]+|/.*)");
    /** What a browser can show as a document, in which scripts could run: a drawing is one as well. */
    private static final Pattern DOCUMENT = Pattern.compile(".*\\.(html|svg)");

    private static final Pattern OPEN_NAME = Pattern.compile("data/.*(?<!\\.html)|(.*/)?(atom\\.xml|oembed\\.json)");
    private static final Pattern EMBEDDED = Pattern.compile("insluiten/(?!index\\.html$|code/).*");

    /** So begin the tags of both kinds. */
    private static final String MAY_BE_INLINE = "<s";

    /** Inline in a page; a script with a source, or of a type that is only data, needs no leave. */
    private static final Pattern INLINE = Pattern.compile(
            "<(?:(style)|script(?![^>]*\\s(?:src|type=\"application/)))(?:\\s[^>]*)?>(.*?)</(?:style|script)>",
            Pattern.DOTALL);

    private static final Pattern LOCAL_SERVER =
            Pattern.compile("\"local_backend\": \\{\\s*\"url\": \"(http://127\\.0\\.0\\.1:\\d+)/");

    private static final String EDITOR_PAGE = "beheer/index.html";

    private HostRules() {}

    /**
     * The headers by address of all files. A page has two: that of its folder, and the one with {@code index.html}, which
     * nobody uses but the host knows. What is for the host alone has none.
     *
     * @param paths of all files of the site
     * @param bytes what is in a file
     */
    public static SortedMap<String, Map<String, String>> byAddress(
            SortedSet<String> paths, Function<String, Optional<byte[]>> bytes) {
        Map<String, String> embedded = embedded(paths, bytes);
        Map<String, String> editor = paths.contains(EDITOR_PAGE) ? editor(bytes) : EDITOR;
        SortedMap<String, Map<String, String>> found = new TreeMap<>();
        paths.stream().filter(path -> !path.equals("_redirects")).forEach(path -> {
            Map<String, String> headers =
                    EMBEDDED.matcher(path).matches() ? embedded : path.equals(EDITOR_PAGE) ? editor : headers(path);
            found.put("/" + path, headers);
            if (("/" + path).endsWith("/index.html")) {
                found.put("/" + path.substring(0, path.length() - "index.html".length()), headers);
            }
        });
        return found;
    }

    private static Map<String, String> headers(String path) {
        Map<String, String> kind = ASSET_NAME.matcher(path).matches()
                ? ASSET
                : OPEN_NAME.matcher(path).matches()
                        ? OPEN
                        : DOCUMENT.matcher(path).matches() ? PAGE : FILE;
        return TYPES.entrySet().stream()
                .filter(type -> path.endsWith(type.getKey()))
                .findFirst()
                .map(type -> with(kind, "Content-Type", type.getValue()))
                .orElse(kind);
    }

    /** Where a site is tried out, the editor asks the server beside it instead of GitHub. */
    private static Map<String, String> editor(Function<String, Optional<byte[]>> bytes) {
        String settings = new String(bytes.apply("beheer/config.yml").orElse(new byte[0]), StandardCharsets.UTF_8);
        Matcher local = LOCAL_SERVER.matcher(settings);
        String policy = String.valueOf(EDITOR.get("Content-Security-Policy"));
        return local.find()
                ? with(
                        EDITOR,
                        "Content-Security-Policy",
                        policy.replace("https://api.github.com", "https://api.github.com " + local.group(1)))
                : EDITOR;
    }

    /** One policy for all that is embedded: the pieces of style and script in it are few, and the same in all. */
    private static Map<String, String> embedded(SortedSet<String> paths, Function<String, Optional<byte[]>> bytes) {
        SortedSet<String> styles = new TreeSet<>();
        SortedSet<String> scripts = new TreeSet<>();
        paths.stream()
                .filter(path -> EMBEDDED.matcher(path).matches()
                        && DOCUMENT.matcher(path).matches())
                .flatMap(path -> bytes.apply(path).stream())
                .forEach(file -> inline(new String(file, StandardCharsets.UTF_8), styles, scripts));
        return with(
                ALWAYS,
                "Content-Security-Policy",
                "default-src 'none'; " + allowed("style-src", styles) + allowed("script-src", scripts)
                        + "base-uri 'none'; form-action 'none'; frame-ancestors *",
                "Cache-Control",
                SHORT,
                "Access-Control-Allow-Origin",
                "*",
                "Cross-Origin-Resource-Policy",
                "cross-origin");
    }

    private static void inline(String html, Set<String> styles, Set<String> scripts) {
        Matcher piece = INLINE.matcher(html);
        int tag = html.indexOf(MAY_BE_INLINE);
        while (tag >= 0) {
            boolean isInline = piece.region(tag, html.length()).lookingAt();
            if (isInline) {
                (piece.group(1) == null ? scripts : styles).add(piece.group(2));
            }
            tag = html.indexOf(MAY_BE_INLINE, isInline ? piece.end() : tag + 1);
        }
    }

    private static String allowed(String directive, SortedSet<String> pieces) {
        return pieces.isEmpty()
                ? ""
                : pieces.stream().map(HostRules::hash).sorted().collect(Collectors.joining(" ", directive + " ", "; "));
    }

    private static String hash(String text) {
        byte[] digest = HexFormat.of().parseHex(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    private static Map<String, String> headers(String... namesAndValues) {
        return with(Map.of(), namesAndValues);
    }

    private static Map<String, String> with(Map<String, String> headers, String... namesAndValues) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            more.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return more;
    }
}
