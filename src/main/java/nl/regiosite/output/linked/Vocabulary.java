package nl.regiosite.output.linked;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.regiosite.output.linked.Node.Iri;

/** The words of others that the catalogue is written in. */
final class Vocabulary {
    /** The short names of their addresses. */
    static final SortedMap<String, String> PREFIXES = new TreeMap<>(Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "vcard", "http://www.w3.org/2006/vcard/ns#",
            "xsd", "http://www.w3.org/2001/XMLSchema#"));

    static final Iri TYPE = term("rdf:type");

    private static final String EU = "http://publications.europa.eu/resource/authority/";

    static final Iri PUBLIC = new Iri(EU + "access-right/PUBLIC");
    static final Iri THEMES = new Iri(EU + "data-theme");

    /**
     * The value of the Dutch government (OWMS) for a licence that is not known: the owner of the data has named none, and
     * nobody else may.
     */
    static final Iri LICENCE_UNKNOWN = new Iri("http://standaarden.overheid.nl/owms/terms/licentieonbekend");

    private static final Map<String, String> LANGUAGES = Map.of("nl", "NLD");

    private Vocabulary() {}

    /** A word by its short name, such as {@code dct:title}. */
    static Iri term(String name) {
        int colon = name.indexOf(':');
        String space = PREFIXES.get(name.substring(0, colon));
        if (space == null) {
            throw new IllegalArgumentException("no vocabulary is called so: " + name);
        }
        return new Iri(space + name.substring(colon + 1));
    }

    /** The short name of an address that is a word of one of the vocabularies. */
    static Optional<String> shortName(Iri iri) {
        return PREFIXES.entrySet().stream()
                .filter(entry -> iri.address().startsWith(entry.getValue()))
                .map(entry -> Map.entry(
                        entry.getKey(), iri.address().substring(entry.getValue().length())))
                .filter(entry -> entry.getValue().matches("[A-Za-z]+"))
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .findFirst();
    }

    /** One of the themes by which European catalogues are sorted. */
    static Iri theme(String code) {
        return new Iri(EU + "data-theme/" + code);
    }

    static Optional<Iri> language(String tag) {
        return Optional.ofNullable(LANGUAGES.get(tag)).map(code -> new Iri(EU + "language/" + code));
    }

    static Iri fileType(String code) {
        return new Iri(EU + "file-type/" + code);
    }

    static Iri mediaType(String name) {
        return new Iri("https://www.iana.org/assignments/media-types/" + name);
    }
}
