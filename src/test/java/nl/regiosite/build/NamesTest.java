package nl.regiosite.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What things are called in data that others keep. A feed reader that sees another id shows all as new, and a catalogue
 * takes another identifier for another dataset. So a site that is tried at the address of a preview keeps the names that
 * it has at its own, while its links stay within the preview.
 */
class NamesTest {
    private static final URI PREVIEW = URI.create("https://deploy-preview-7--proef.test");
    private static final String HOST = PREVIEW.getHost();
    private static final Pattern NAMES = Pattern.compile("\"(?:@id|id|\\$id|identifier)\" ?: ?\"([^\"]*:[^\"]*)\"");

    private static SortedMap<String, byte[]> site;
    private static SortedMap<String, byte[]> preview;

    @BeforeAll
    static void build(@TempDir Path root) {
        Sites.copy(Sites.RESOURCES.resolve("sites/klein/input"), root);
        site = Sites.files(Sites.build(root));
        preview = Sites.files(Sites.preview(root, PREVIEW));
    }

    @Test
    void a_preview_has_the_ids_of_the_site_in_its_feeds() {
        List<String> feeds =
                site.keySet().stream().filter(path -> path.endsWith("atom.xml")).toList();
        assertThat(feeds).hasSizeGreaterThan(2);
        for (String feed : feeds) {
            Pattern id = Pattern.compile("<id>(.*?)</id>");
            assertThat(found(id, preview, feed))
                    .isNotEmpty()
                    .isEqualTo(found(id, site, feed))
                    .allMatch(name -> name.startsWith("tag:voorbeeld.test,2026:pilot/"));
            assertThat(found(Pattern.compile("rel=\"self\"[^>]* href=\"(.*?)\""), preview, feed))
                    .containsExactly(PREVIEW + "/" + feed);
        }
    }

    @ParameterizedTest
    @CsvSource({"klein, /data/schema/", "andere-regio, /#programma"})
    void and_in_its_pages_and_its_open_data(String name, String one, @TempDir Path root) {
        Sites.copy(Sites.RESOURCES.resolve("sites/" + name + "/input"), root);
        SortedMap<String, byte[]> ours = Sites.files(Sites.build(root));
        SortedMap<String, byte[]> tried = Sites.files(Sites.preview(root, PREVIEW));
        List<String> names = new ArrayList<>();
        for (String path : ours.keySet()) {
            if (path.endsWith(".html") || (path.startsWith("data/") && path.endsWith(".json"))) {
                assertThat(found(NAMES, tried, path)).as(path).isEqualTo(found(NAMES, ours, path));
                names.addAll(found(NAMES, ours, path));
            }
        }
        assertThat(names).hasSizeGreaterThan(30).anyMatch(found -> found.contains(one));
    }

    @Test
    void and_in_its_catalogue_which_points_at_the_files_of_the_preview() throws IOException {
        Model ours = catalogue(site);
        Model tried = catalogue(preview);
        for (String type : List.of("Catalog", "Dataset", "Distribution")) {
            assertThat(subjects(tried, type)).isNotEmpty().isEqualTo(subjects(ours, type));
        }
        IRI identifier = Values.iri("http://purl.org/dc/terms/identifier");
        assertThat(tried.filter(null, identifier, null)).isEqualTo(ours.filter(null, identifier, null));
        assertThat(tried.filter(null, Values.iri("http://www.w3.org/ns/dcat#downloadURL"), null)
                        .objects())
                .isNotEmpty()
                .allMatch(file -> URI.create(file.stringValue()).getHost().equals(HOST));
    }

    private static Set<String> subjects(Model model, String type) {
        return model.filter(null, RDF.TYPE, Values.iri("http://www.w3.org/ns/dcat#" + type)).subjects().stream()
                .map(subject -> subject.stringValue())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Model catalogue(SortedMap<String, byte[]> files) throws IOException {
        return Rio.parse(new StringReader(Sites.text(files, "data/catalog.ttl")), RDFFormat.TURTLE);
    }

    private static List<String> found(Pattern pattern, SortedMap<String, byte[]> files, String path) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(Sites.text(files, path));
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
