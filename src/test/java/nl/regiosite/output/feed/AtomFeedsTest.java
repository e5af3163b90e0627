package nl.regiosite.output.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.regiosite.build.BuildRequest;
import nl.regiosite.build.Progress;
import nl.regiosite.build.SiteBuilder;
import nl.regiosite.build.Sites;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The feeds, held against RFC 4287 and read by a feed reader. */
class AtomFeedsTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Path SMALL = Sites.RESOURCES.resolve("sites/klein/input");
    private static final String WORKSHOP = "content/projecten/leren/werkplaats/index.md";

    /** What RFC 4151 allows in a tag that begins with the name of a host. */
    private static final String TAG = "tag:[a-z0-9.-]+,\\d{4}(-\\d{2}(-\\d{2})?)?:[A-Za-z0-9._~/-]+";

    private static SortedMap<String, byte[]> small(Path root) {
        Sites.copy(SMALL, root);
        return Sites.files(Sites.build(root));
    }

    private static void replace(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private static SyndFeed read(SortedMap<String, byte[]> files, String path) throws FeedException {
        return new SyndFeedInput().build(new StringReader(Sites.text(files, path)));
    }

    private static List<String> ids(SortedMap<String, byte[]> files) throws FeedException {
        return read(files, "atom.xml").getEntries().stream()
                .map(SyndEntry::getUri)
                .toList();
    }

    private static SyndEntry entry(SortedMap<String, byte[]> files, String end) throws FeedException {
        return read(files, "atom.xml").getEntries().stream()
                .filter(entry -> entry.getUri().endsWith(":pilot/" + end))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entry " + end));
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList all = parent.getChildNodes();
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element element && element.getLocalName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    private static String only(Element parent, String name) {
        assertThat(children(parent, name)).as(name).hasSize(1);
        return children(parent, name).get(0).getTextContent();
    }

    @Test
    void every_feed_keeps_the_musts_of_the_standard(@TempDir Path root)
            throws ParserConfigurationException, IOException, SAXException {
        List<SortedMap<String, byte[]>> sites = List.of(Sites.real(), small(root));
        int feeds = 0;
        for (SortedMap<String, byte[]> site : sites) {
            for (String path : site.keySet()) {
                if (path.endsWith("atom.xml")) {
                    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
                    factory.setNamespaceAware(true);
                    keepsTheMusts(path, factory.newDocumentBuilder().parse(new ByteArrayInputStream(site.get(path))));
                    feeds++;
                }
            }
        }
        assertThat(feeds).isEqualTo(1 + 3 + 1 + 2);
    }

    private static void keepsTheMusts(String path, Document document) {
        Element feed = document.getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getAttribute("xml:lang")).isEqualTo("nl");
        assertThat(only(feed, "id")).matches(TAG);
        assertThat(only(feed, "title")).isNotBlank();
        Instant updated = Instant.parse(only(feed, "updated"));
        assertThat(only(children(feed, "author").get(0), "name")).isNotBlank();
        List<String> relations = children(feed, "link").stream()
                .map(link -> link.getAttribute("rel"))
                .toList();
        assertThat(relations).containsExactly("self", "alternate");
        assertThat(children(feed, "link").get(0).getAttribute("href")).endsWith("/" + path);
        assertThat(children(feed, "link").get(0).getAttribute("type")).isEqualTo("application/atom+xml");

        List<Element> entries = children(feed, "entry");
        assertThat(entries).as(path).hasSizeBetween(1, 50);
        Set<String> ids = new HashSet<>(Set.of(only(feed, "id")));
        Instant before = Instant.MAX;
        for (Element entry : entries) {
            assertThat(only(entry, "id")).matches(TAG);
            assertThat(ids.add(only(entry, "id")))
                    .as("twice: " + only(entry, "id"))
                    .isTrue();
            assertThat(only(entry, "title")).isNotBlank();
            Instant moment = Instant.parse(only(entry, "updated"));
            assertThat(moment).isBeforeOrEqualTo(before).isBeforeOrEqualTo(updated);
            before = moment;
            Element link = children(entry, "link").get(0);
            assertThat(children(entry, "link")).hasSize(1);
            assertThat(link.getAttribute("rel")).isEqualTo("alternate");
            assertThat(URI.create(link.getAttribute("href")).isAbsolute()).isTrue();
            assertThat(children(entry, "content").get(0).getAttribute("type")).isEqualTo("html");
            assertThat(children(entry, "content")
                            .get(0)
                            .getElementsByTagName("*")
                            .getLength())
                    .isZero();
            assertThat(only(entry, "summary")).isNotBlank();
        }
        assertThat(Instant.parse(only(entries.get(0), "updated"))).isEqualTo(updated);
    }

    @Test
    void a_feed_reader_reads_all_that_is_new(@TempDir Path root) throws FeedException {
        SyndFeed feed = read(small(root), "atom.xml");

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("Regio Klein & Co: nieuws en voortgang");
        assertThat(feed.getEntries().stream()
                        .map(entry -> entry.getUri().substring("tag:voorbeeld.test,2026:pilot/".length())))
                .containsExactly(
                        "voortgang/werkplaats/2023-06-14/1",
                        "nieuws/nieuw-bestuur",
                        "nieuws/werkplaats-open",
                        "voortgang/werkplaats/2022-09/1",
                        "nieuw-project/buurthuis",
                        "nieuw-project/wandelroute",
                        "nieuw-project/werkplaats",
                        "voortgang/werkplaats/2021/1");
    }

    @Test
    void the_feed_of_a_pillar_has_what_is_of_that_pillar(@TempDir Path root) throws FeedException {
        SortedMap<String, byte[]> files = small(root);

        assertThat(read(files, "pijlers/buurten/atom.xml").getEntries().stream().map(SyndEntry::getUri))
                .containsExactly(
                        "tag:voorbeeld.test,2026:pilot/nieuw-project/buurthuis",
                        "tag:voorbeeld.test,2026:pilot/nieuw-project/wandelroute");
        assertThat(read(files, "pijlers/leren/atom.xml").getEntries()).hasSize(5);
    }

    @Test
    void says_no_more_of_a_date_than_the_content_does(@TempDir Path root) throws FeedException {
        SortedMap<String, byte[]> files = small(root);

        SyndEntry month = entry(files, "voortgang/werkplaats/2022-09/1");
        assertThat(month.getUpdatedDate().toInstant()).isEqualTo("2022-09-01T12:00:00Z");
        assertThat(month.getContents().get(0).getValue())
                .isEqualTo(
                        "<p>De deuren gingen open.</p><p>Dit is de stand van september 2022. Bron: Verslag van 2023.</p>");
        SyndEntry year = entry(files, "nieuws/nieuw-bestuur");
        assertThat(year.getUpdatedDate().toInstant()).isEqualTo("2023-01-01T12:00:00Z");
        assertThat(year.getContents().get(0).getValue()).endsWith("<p>Datum: 2023.</p>");
    }

    @Test
    void a_note_without_a_date_is_as_old_as_its_document_and_says_so(@TempDir Path root)
            throws IOException, FeedException {
        assertThat(ids(small(root))).noneMatch(id -> id.contains("zonder-datum"));
        replace(root.resolve(WORKSHOP), "    bron: notitie", "    bron: [notitie, brief]");

        SyndEntry entry = entry(Sites.files(Sites.build(root)), "voortgang/werkplaats/zonder-datum/1");

        assertThat(entry.getUpdatedDate().toInstant()).isEqualTo("2022-01-01T12:00:00Z");
        assertThat(entry.getContents().get(0).getValue())
                .contains("Het document noemt hierbij geen datum. Het document zelf is van 2022.");
    }

    @Test
    void a_project_of_which_the_first_round_has_no_date_is_no_news(@TempDir Path root) throws FeedException {
        assertThat(ids(small(root))).noneMatch(id -> id.endsWith("nieuw-project/meten-is-weten"));
    }

    @Test
    void an_id_stays_when_words_are_put_right_and_when_a_newer_note_of_that_day_is_laid_on_top(@TempDir Path root)
            throws IOException, FeedException {
        SortedMap<String, byte[]> before = small(root);
        replace(root.resolve(WORKSHOP), "De deuren gingen open.", "De deuren gingen wijd open.");
        replace(root.resolve(WORKSHOP), "titel: Werkplaats", "titel: Werkplaats voor allen");
        replace(
                root.resolve(WORKSHOP),
                "  - datum: \"2022-09\"\n",
                "  - datum: \"2022-09\"\n    tekst: \"Nog meer.\"\n    bron: verslag\n  - datum: \"2022-09\"\n");

        SortedMap<String, byte[]> after = Sites.files(Sites.build(root));

        assertThat(ids(after)).containsAll(ids(before)).hasSize(ids(before).size() + 1);
        assertThat(entry(after, "voortgang/werkplaats/2022-09/1")
                        .getDescription()
                        .getValue())
                .isEqualTo("De deuren gingen wijd open.");
        assertThat(entry(after, "voortgang/werkplaats/2022-09/2")
                        .getDescription()
                        .getValue())
                .isEqualTo("Nog meer.");
    }

    @Test
    void the_day_of_the_build_changes_nothing(@TempDir Path root) throws IOException {
        Sites.copy(SMALL, root);
        // This one is to be read from a later day on.
        Files.delete(root.resolve("content/nieuws/straks-open/index.md"));
        Files.delete(root.resolve("content/nieuws/straks-open/geheim.png"));
        String now = Sites.text(Sites.files(Sites.build(root)), "atom.xml");
        BuildRequest later = new BuildRequest(
                root,
                "site-config.yml",
                root.resolve("target/site"),
                Optional.<URI>empty(),
                false,
                Sites.TODAY.plusYears(5));

        assertThat(Sites.text(Sites.files(new SiteBuilder(Progress.NONE).build(later)), "atom.xml"))
                .isEqualTo(now);
    }

    @Test
    void hostile_titles_come_through(@TempDir Path root) throws IOException, FeedException {
        String title = "]]> \"'<b>&amp;</script>\u200f\u05d0 \ud83d\ude80 "
                + "lang ".repeat(40).strip();
        small(root);
        replace(
                root.resolve("content/nieuws/nieuw-bestuur.md"),
                "titel: Nieuw bestuur",
                "titel: \"" + title.replace("\"", "\\\"") + "\"");

        SyndEntry entry = entry(Sites.files(Sites.build(root)), "nieuws/nieuw-bestuur");

        assertThat(entry.getTitle()).isEqualTo(title);
    }

    @Test
    void links_and_pictures_in_a_text_have_whole_addresses(@TempDir Path root) throws IOException, FeedException {
        small(root);
        Files.writeString(
                root.resolve("content/nieuws/nieuw-bestuur.md"),
                "[hier](../projecten/leren/open-dag.md), [mail](mailto:a@b.test), [daar](https://elders.test/x)\n",
                StandardOpenOption.APPEND);

        SyndEntry entry = entry(Sites.files(Sites.build(root)), "nieuws/nieuw-bestuur");

        assertThat(entry.getContents().get(0).getValue())
                .contains("href=\"https://voorbeeld.test/pilot/projecten/open-dag/\"")
                .contains("href=\"mailto:a@b.test\"")
                .contains("href=\"https://elders.test/x\"");
    }

    @Test
    void every_page_names_the_feed_and_the_page_of_a_pillar_its_own_first(@TempDir Path root) {
        SortedMap<String, byte[]> files = Sites.real();
        assertThat(feedsOf(files, "index.html")).containsExactly("/atom.xml");
        assertThat(feedsOf(files, "projecten/it-hub/index.html")).containsExactly("/atom.xml");
        assertThat(feedsOf(files, "pijlers/werken/index.html"))
                .containsExactly("/pijlers/werken/atom.xml", "/atom.xml");
        assertThat(feedsOf(small(root), "index.html")).containsExactly("/pilot/atom.xml");
    }

    private static List<String> feedsOf(SortedMap<String, byte[]> files, String page) {
        return Jsoup.parse(Sites.text(files, page))
                .select("head > link[rel=alternate][type=application/atom+xml]")
                .eachAttr("href");
    }
}
