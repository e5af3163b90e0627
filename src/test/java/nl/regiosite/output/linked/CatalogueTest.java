package nl.regiosite.output.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import nl.regiosite.build.Sites;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The catalogue, read by a library for RDF. What must be there is what {@code dcat-ap-SHACL.ttl} and
 * {@code dcat-ap-nl-SHACL.ttl} of DCAT-AP-NL 3.0 (github.com/Geonovum/DCAT-AP-NL30, folder shapes) give a least number
 * of 1, and the table of mandatory properties of the profile.
 */
class CatalogueTest {
    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final String DCT = "http://purl.org/dc/terms/";
    private static final String FOAF = "http://xmlns.com/foaf/0.1/";
    private static final String VCARD = "http://www.w3.org/2006/vcard/ns#";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final String EU = "http://publications.europa.eu/resource/authority/";

    /** What the object of a property must be. */
    private enum Kind {
        /** A text in a language. */
        TEXT,
        PLAIN,
        DATE,
        SIZE,
        ADDRESS
    }

    /**
     * @param most how many there may be; 0 is any number
     */
    private record Must(String property, Kind kind, int most) {}

    private static final List<Must> CATALOGUE = List.of(
            new Must(DCT + "title", Kind.TEXT, 0),
            new Must(DCT + "description", Kind.TEXT, 0),
            new Must(DCT + "publisher", Kind.ADDRESS, 1),
            new Must(DCAT + "contactPoint", Kind.ADDRESS, 1),
            new Must(DCAT + "dataset", Kind.ADDRESS, 0));
    private static final List<Must> DATASET = List.of(
            new Must(DCT + "title", Kind.TEXT, 0),
            new Must(DCT + "description", Kind.TEXT, 0),
            new Must(DCT + "identifier", Kind.PLAIN, 1),
            new Must(DCT + "publisher", Kind.ADDRESS, 1),
            new Must(DCT + "creator", Kind.ADDRESS, 1),
            new Must(DCAT + "contactPoint", Kind.ADDRESS, 0),
            new Must(DCT + "accessRights", Kind.ADDRESS, 1),
            new Must(DCAT + "theme", Kind.ADDRESS, 0));
    private static final List<Must> DISTRIBUTION = List.of(
            new Must(DCAT + "accessURL", Kind.ADDRESS, 1),
            new Must(DCT + "license", Kind.ADDRESS, 1),
            // Not asked of every file, but ours are all known.
            new Must(DCAT + "downloadURL", Kind.ADDRESS, 1),
            new Must(DCT + "title", Kind.TEXT, 0),
            new Must(DCT + "format", Kind.ADDRESS, 1),
            new Must(DCAT + "mediaType", Kind.ADDRESS, 1),
            new Must(DCAT + "byteSize", Kind.SIZE, 1));
    private static final List<Must> AGENT =
            List.of(new Must(FOAF + "name", Kind.TEXT, 0), new Must(DCT + "identifier", Kind.PLAIN, 1));
    private static final List<Must> CONTACT = List.of(new Must(VCARD + "fn", Kind.TEXT, 0));

    private static Model read(SortedMap<String, byte[]> files, String path, RDFFormat format) throws IOException {
        return Rio.parse(new StringReader(Sites.text(files, path)), format);
    }

    private static Model turtle(SortedMap<String, byte[]> files) throws IOException {
        return read(files, "data/catalog.ttl", RDFFormat.TURTLE);
    }

    private static SortedMap<String, byte[]> small(Path root) {
        Sites.copy(Sites.RESOURCES.resolve("sites/klein/input"), root);
        return Sites.files(Sites.build(root));
    }

    private static Set<Resource> all(Model model, String type) {
        return model.filter(null, RDF.TYPE, Values.iri(type)).subjects();
    }

    private static Set<Value> values(Model model, Resource subject, String property) {
        return model.filter(subject, Values.iri(property), null).objects();
    }

    private static void has(Model model, Resource subject, List<Must> musts) {
        for (Must must : musts) {
            Set<Value> values = values(model, subject, must.property());
            assertThat(values).as(subject + " " + must.property()).isNotEmpty();
            if (must.most() > 0) {
                assertThat(values).as(subject + " " + must.property()).hasSizeLessThanOrEqualTo(must.most());
            }
            assertThat(values).as(subject + " " + must.property()).allMatch(value -> is(value, must.kind()));
        }
    }

    private static boolean is(Value value, Kind kind) {
        return switch (kind) {
            case TEXT ->
                value instanceof Literal literal
                        && literal.getLanguage().equals(Optional.of("nl"))
                        && !literal.getLabel().isBlank();
            case PLAIN ->
                value instanceof Literal literal
                        && literal.getDatatype().stringValue().equals(XSD + "string");
            case DATE ->
                value instanceof Literal literal
                        && Set.of(XSD + "date", XSD + "gYear", XSD + "gYearMonth")
                                .contains(literal.getDatatype().stringValue());
            case SIZE ->
                value instanceof Literal literal
                        && literal.getDatatype().stringValue().equals(XSD + "nonNegativeInteger")
                        && literal.intValue() > 0;
            case ADDRESS ->
                value instanceof IRI iri && URI.create(iri.stringValue()).isAbsolute();
        };
    }

    @Test
    void both_forms_say_the_same(@TempDir Path root) throws IOException {
        for (SortedMap<String, byte[]> files : List.of(Sites.real(), small(root))) {
            Model turtle = turtle(files);
            assertThat(turtle).hasSizeGreaterThan(500);
            assertThat(Models.isomorphic(turtle, read(files, "data/catalog.jsonld", RDFFormat.JSONLD)))
                    .isTrue();
        }
    }

    @Test
    void every_mandatory_property_is_there_with_a_value_of_its_kind(@TempDir Path root) throws IOException {
        for (SortedMap<String, byte[]> files : List.of(Sites.real(), small(root))) {
            Model model = turtle(files);
            assertThat(all(model, DCAT + "Catalog")).hasSize(1).allSatisfy(found -> has(model, found, CATALOGUE));
            assertThat(all(model, DCAT + "Dataset"))
                    .hasSizeGreaterThan(10)
                    .allSatisfy(found -> has(model, found, DATASET));
            assertThat(all(model, DCAT + "Distribution"))
                    .hasSizeGreaterThan(30)
                    .allSatisfy(found -> has(model, found, DISTRIBUTION));
            assertThat(all(model, FOAF + "Agent")).isNotEmpty().allSatisfy(found -> has(model, found, AGENT));
            assertThat(all(model, VCARD + "Kind")).hasSize(1).allSatisfy(found -> {
                has(model, found, CONTACT);
                Set<Value> ways = new HashSet<>(values(model, found, VCARD + "hasURL"));
                ways.addAll(values(model, found, VCARD + "hasEmail"));
                assertThat(ways).hasSize(1);
            });
            model.filter(null, Values.iri(DCT + "modified"), null)
                    .objects()
                    .forEach(date -> assertThat(is(date, Kind.DATE)).isTrue());
        }
    }

    @Test
    void whatever_is_pointed_at_is_of_the_class_that_the_profile_asks_for() throws IOException {
        Model model = turtle(Sites.real());
        String[][] ranges = {
            {DCT + "publisher", FOAF + "Agent"},
            {DCT + "creator", FOAF + "Agent"},
            {DCAT + "contactPoint", VCARD + "Kind"},
            {DCAT + "dataset", DCAT + "Dataset"},
            {DCAT + "distribution", DCAT + "Distribution"},
            {DCAT + "landingPage", FOAF + "Document"},
            {FOAF + "homepage", FOAF + "Document"},
            {DCAT + "theme", SKOS + "Concept"},
            {DCAT + "themeTaxonomy", SKOS + "ConceptScheme"},
            {DCT + "accessRights", DCT + "RightsStatement"},
            {DCT + "rights", DCT + "RightsStatement"},
            {DCT + "license", DCT + "LicenseDocument"},
            {DCT + "language", DCT + "LinguisticSystem"},
            {DCT + "format", DCT + "MediaTypeOrExtent"},
            {DCAT + "mediaType", DCT + "MediaType"},
            {DCT + "spatial", DCT + "Location"},
            {DCT + "temporal", DCT + "PeriodOfTime"},
            {DCT + "conformsTo", DCT + "Standard"},
            {DCAT + "accessURL", RDFS.RESOURCE.stringValue()},
            {DCAT + "downloadURL", RDFS.RESOURCE.stringValue()}
        };
        for (String[] range : ranges) {
            Set<Value> objects = model.filter(null, Values.iri(range[0]), null).objects();
            assertThat(objects).as(range[0]).isNotEmpty();
            assertThat(objects)
                    .as(range[0])
                    .allMatch(object -> model.contains((Resource) object, RDF.TYPE, Values.iri(range[1])));
        }
        assertThat(model.stream().anyMatch(statement -> statement.getObject() instanceof BNode))
                .isFalse();
    }

    @Test
    void every_file_is_there_and_as_large_as_is_said() throws IOException {
        SortedMap<String, byte[]> files = Sites.real();
        Model model = turtle(files);
        for (Resource distribution : all(model, DCAT + "Distribution")) {
            String address = Models.getPropertyIRI(model, distribution, Values.iri(DCAT + "downloadURL"))
                    .orElseThrow()
                    .stringValue();
            String path = URI.create(address).getPath().substring(1);
            int said = Models.getPropertyLiteral(model, distribution, Values.iri(DCAT + "byteSize"))
                    .orElseThrow()
                    .intValue();
            byte[] bytes = files.getOrDefault(path, new byte[0]);
            assertThat(bytes.length).as(path).isEqualTo(said);
            IRI type = Models.getPropertyIRI(model, distribution, Values.iri(DCAT + "mediaType"))
                    .orElseThrow();
            assertThat(type.stringValue()).endsWith(path.endsWith(".csv") ? "/text/csv" : "/application/json");
        }
    }

    @Test
    void a_licence_that_nobody_chose_is_said_to_be_unknown() throws IOException {
        Model model = turtle(Sites.real());

        assertThat(model.filter(null, Values.iri(DCT + "license"), null).objects())
                .containsExactly(Values.iri("http://standaarden.overheid.nl/owms/terms/licentieonbekend"));
        assertThat(model.filter(null, Values.iri(DCT + "rights"), null).objects())
                .hasSize(1);
    }

    @Test
    void the_settings_say_who_publishes_and_under_which_licence(@TempDir Path root) throws IOException {
        Model model = turtle(small(root));

        assertThat(model.filter(null, Values.iri(DCT + "license"), null).objects())
                .containsExactly(Values.iri("https://creativecommons.org/publicdomain/zero/1.0/"));
        assertThat(model.filter(null, Values.iri(DCT + "rights"), null)).isEmpty();
        assertThat(model.filter(null, Values.iri(DCT + "publisher"), null).objects())
                .containsExactly(Values.iri("https://voorbeeld.test/pilot/organisaties/dijkum/"));
        assertThat(model.filter(null, Values.iri(DCT + "creator"), null).objects())
                .containsExactly(Values.iri("https://voorbeeld.test/pilot/#programma"));
        assertThat(model.filter(null, Values.iri(VCARD + "hasURL"), null).objects())
                .containsExactly(Values.iri("https://voorbeeld.test/pilot/contact/"));
    }

    @Test
    void places_are_called_as_the_government_calls_them() throws IOException {
        Model model = turtle(Sites.real());
        Resource catalogue = all(model, DCAT + "Catalog").iterator().next();
        String tooi = "https://identifier.overheid.nl/tooi/id/";

        assertThat(values(model, catalogue, DCT + "spatial").stream().map(Value::stringValue))
                .contains(tooi + "gemeente/gm0114", tooi + "gemeente/gm1680", tooi + "provincie/pv22")
                // A province that the content tells of, but that is no party.
                .doesNotContain(tooi + "provincie/pv23");
        assertThat(values(model, Values.iri(tooi + "gemeente/gm0114"), DCT + "identifier"))
                .containsExactly(Values.literal("GM0114"));
        assertThat(values(model, catalogue, DCT + "language")).containsExactly(Values.iri(EU + "language/NLD"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"; <x> a <y> . #', '\"'",
        "'\\\" @nl \\', back",
        "'\"\"\" \u05d0\u200f \ud83d\ude80 </script> {{x}}', emoji",
        "'een\u202eomgekeerd', bidi"
    })
    void hostile_words_come_through_both_forms(String title, String name, @TempDir Path root) throws IOException {
        assertThat(name).isNotBlank();
        Sites.copy(Sites.RESOURCES.resolve("sites/klein/input"), root);
        Path file = root.resolve("content/pijlers/buurten.md");
        String text = Files.readString(file);
        Files.writeString(
                file,
                text.replaceFirst(
                        "(?m)^titel: .*$",
                        Matcher.quoteReplacement(
                                "titel: \"" + title.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")));

        SortedMap<String, byte[]> files = Sites.files(Sites.build(root));

        Model turtle = turtle(files);
        assertThat(turtle.filter(null, Values.iri(DCAT + "keyword"), Values.literal(title, "nl")))
                .isNotEmpty();
        assertThat(Models.isomorphic(turtle, read(files, "data/catalog.jsonld", RDFFormat.JSONLD)))
                .isTrue();
    }

    @Test
    void the_json_asks_nothing_of_another_site(@TempDir Path root) {
        String json = Sites.text(small(root), "data/catalog.jsonld");

        assertThat(json).contains("\"@context\": {").doesNotContain("\"@context\": \"http");
    }
}
