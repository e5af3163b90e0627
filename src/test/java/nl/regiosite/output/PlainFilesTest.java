package nl.regiosite.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.regiosite.build.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The small files at the top of the site, each held against what its form asks for. */
class PlainFilesTest {
    private static final String ADDRESS = "https://www.regiodealzuidoostdrenthe.nl";

    private static Document xml(String path) throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes(path)));
    }

    private static byte[] bytes(String path) {
        return Sites.text(Sites.real(), path).getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    private static String text(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS("*", name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }

    @Test
    void the_sitemap_tells_when_each_page_changed_as_far_as_the_content_knows()
            throws ParserConfigurationException, IOException, SAXException {
        Map<String, String> changed = new TreeMap<>();
        elements(xml("sitemap.xml"), "url").forEach(url -> changed.put(text(url, "loc"), text(url, "lastmod")));

        assertThat(changed).hasSizeGreaterThan(130);
        changed.values().stream().filter(day -> !day.isEmpty()).forEach(day -> assertThat(LocalDate.parse(day))
                .isBeforeOrEqualTo(Sites.TODAY));
        // Of June 2021 the documents give no day.
        assertThat(changed)
                .containsEntry(ADDRESS + "/", "2021-06-01")
                .containsEntry(ADDRESS + "/projecten/it-hub/", "2021-06-01")
                .containsEntry(ADDRESS + "/tranches/1/", "2021-06-01")
                // Nobody wrote on this page of what day it is.
                .containsEntry(ADDRESS + "/privacy/", "")
                .doesNotContainKey(ADDRESS + "/404.html");
    }

    @Test
    void the_sitemap_keeps_to_its_form() throws ParserConfigurationException, IOException, SAXException {
        Document sitemap = xml("sitemap.xml");

        assertThat(sitemap.getDocumentElement().getNamespaceURI())
                .isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
        assertThat(elements(sitemap, "loc").map(Element::getTextContent))
                .doesNotHaveDuplicates()
                .allMatch(address -> address.startsWith(ADDRESS + "/") && address.length() < 2048);
    }

    @Test
    void robots_may_come_everywhere_and_are_told_of_the_list() {
        assertThat(Sites.text(Sites.real(), "robots.txt").lines().filter(line -> !line.isEmpty()))
                .containsExactly("User-agent: *", "Allow: /", "Sitemap: " + ADDRESS + "/sitemap.xml");
    }

    /** RFC 9116: contact and the end of it must be there, once; the end is less than a year away. */
    @Test
    void the_file_for_who_finds_a_hole_has_all_it_must() {
        Map<String, List<String>> fields = Sites.text(Sites.real(), ".well-known/security.txt")
                .lines()
                .map(line -> line.split(": ", 2))
                .collect(Collectors.groupingBy(
                        field -> field[0], TreeMap::new, Collectors.mapping(field -> field[1], Collectors.toList())));

        assertThat(fields.keySet()).isEqualTo(Set.of("Contact", "Expires", "Preferred-Languages", "Canonical"));
        assertThat(fields.get("Contact")).containsExactly(ADDRESS + "/contact/");
        assertThat(fields.get("Canonical")).containsExactly(ADDRESS + "/.well-known/security.txt");
        assertThat(fields.get("Preferred-Languages")).containsExactly("nl, en");
        List<String> expires = fields.getOrDefault("Expires", List.of());
        assertThat(expires).hasSize(1);
        Instant end = Instant.parse(expires.get(0));
        Instant today = Sites.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant();
        assertThat(end)
                .isAfter(today)
                .isBefore(Sites.TODAY.plusYears(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    @Test
    void browsers_can_search_the_site() throws ParserConfigurationException, IOException, SAXException {
        Document document = xml("opensearch.xml");
        Element root = document.getDocumentElement();

        assertThat(root.getNamespaceURI()).isEqualTo("http://a9.com/-/spec/opensearch/1.1/");
        assertThat(text(root, "ShortName")).isEqualTo("Regio Deal");
        assertThat(text(root, "Description")).hasSizeBetween(1, 1024);
        assertThat(elements(document, "Url").map(url -> url.getAttribute("type") + " " + url.getAttribute("template")))
                .containsExactly(
                        "text/html " + ADDRESS + "/zoeken/?q={searchTerms}",
                        "application/opensearchdescription+xml " + ADDRESS + "/opensearch.xml");
        SortedMap<String, byte[]> files = Sites.real();
        assertThat(elements(document, "Image")
                        .map(image -> image.getTextContent().substring(ADDRESS.length() + 1)))
                .hasSize(1)
                .allMatch(path -> files.containsKey(path));
        assertThat(Sites.text(files, "index.html"))
                .contains(
                        "<link rel=\"search\" type=\"application/opensearchdescription+xml\" href=\"/opensearch.xml\"");
    }

    @ParameterizedTest
    @CsvSource({
        "Regio Deal, Regio Deal",
        "Zestien tekens!!, Zestien tekens!!",
        "Regio Deal van het Noorden, Regio Deal van",
        "Samenwerkingsverband, Samenwerkingsver",
        "Regiodealen 1234\ud83d\ude80, Regiodealen",
        "Regiodealenvan1\ud83d\ude80, Regiodealenvan1"
    })
    void a_long_name_is_cut_where_it_can_be(String name, String shortened) {
        assertThat(OpenSearch.shortened(name)).isEqualTo(shortened);
    }

    /** llmstxt.org: a title, a quote, text without headings, then sections that are lists of links. */
    @Test
    void programs_that_read_language_get_a_title_a_summary_and_lists_of_links_that_lead_somewhere() {
        SortedMap<String, byte[]> files = Sites.real();
        List<String> lines = Sites.text(files, "llms.txt").lines().toList();

        assertThat(lines.get(0)).isEqualTo("# Regio Deal Zuid- en Oost-Drenthe");
        assertThat(lines.get(2)).startsWith("> Zes gemeenten");
        assertThat(lines).filteredOn(line -> line.startsWith("# ")).hasSize(1);
        int first = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).startsWith("## "))
                .findFirst()
                .orElseThrow();
        List<String> links = lines.subList(first, lines.size()).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("## "))
                .toList();
        assertThat(links).hasSizeGreaterThan(40).allMatch(line -> line.matches("- \\[.+?]\\(https://[^)]+\\)(: .+)?"));
        links.forEach(line -> {
            String path = line.replaceAll("^.*?]\\(" + ADDRESS + "/([^)]*)\\).*$", "$1");
            assertThat(files).as(line).containsKey(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
        });
        assertThat(String.join("\n", lines)).contains("niet hetzelfde als geld dat is uitgegeven");
    }

    @Test
    void what_xml_has_no_place_for_is_left_out() {
        assertThat(Xml.text("a\u0000\u0007\u001b\r\n\tb\ufffe\ud83d c\ud83d\ude80 <]]>&\"'\u200f"))
                .isEqualTo("a\n\tb c\ud83d\ude80 &lt;]]&gt;&amp;&quot;&#39;\u200f");
    }
}
