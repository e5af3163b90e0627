package nl.regiosite.output.linked;

import static nl.regiosite.output.linked.Vocabulary.term;

import java.util.List;
import java.util.stream.Stream;
import nl.regiosite.model.About;
import nl.regiosite.model.Organisation;
import nl.regiosite.model.PartialDate;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.Programme;
import nl.regiosite.output.linked.Node.Iri;
import nl.regiosite.output.linked.Node.Literal;
import nl.regiosite.page.DataPage;
import nl.regiosite.page.PageContext;
import nl.regiosite.page.Route;
import nl.regiosite.page.data.Terms;

/**
 * The open data as a catalogue of DCAT-AP-NL 3.0: the catalogue itself, who publishes it, and each dataset with its
 * files. Nothing in it is of the day of the build, and nothing is said that the settings or the content do not say.
 *
 * @see <a href="https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/">DCAT-AP-NL 3.0</a>
 */
final class CatalogueGraph {
    private static final List<String> THEMES = List.of("GOVE", "REGI");

    private final PageContext context;
    private final Programme programme;
    private final Terms terms;
    private final String language;
    private final Graph graph = new Graph();

    private CatalogueGraph(PageContext context) {
        this.context = context;
        this.programme = context.programme();
        this.terms = Terms.of(context);
        this.language = context.config().language();
    }

    static Graph of(List<Dataset> datasets, PageContext context) {
        CatalogueGraph catalogue = new CatalogueGraph(context);
        catalogue.catalogue(datasets);
        datasets.forEach(catalogue::dataset);
        catalogue.agents();
        catalogue.surroundings();
        return catalogue.graph;
    }

    private void catalogue(List<Dataset> datasets) {
        String name = programme.about().title();
        Iri catalogue = new Iri(context.id(DataPage.ROUTE) + "#catalogus");
        type(catalogue, "dcat:Catalog");
        text(catalogue, "dct:title", context.word("catalogus.titel", name));
        text(catalogue, "dct:description", context.word("catalogus.omschrijving", name));
        shared(catalogue);
        add(catalogue, "foaf:homepage", page(DataPage.ROUTE));
        add(catalogue, "dcat:themeTaxonomy", Vocabulary.THEMES);
        // Of the catalogue the licence may stay unsaid; of a file it may not.
        terms.licence().ifPresent(licence -> add(catalogue, "dct:license", licence()));
        datasets.forEach(dataset -> add(catalogue, "dcat:dataset", new Iri(dataset.id())));
    }

    /** What the catalogue and each of its datasets have alike. */
    private void shared(Iri subject) {
        add(subject, "dct:publisher", publisher());
        add(subject, "dct:creator", programme());
        add(subject, "dcat:contactPoint", contact());
        Vocabulary.language(language).ifPresent(found -> add(subject, "dct:language", found));
        terms.date().ifPresent(date -> graph.add(subject, term("dct:modified"), date(date)));
        places().forEach(place -> Tooi.of(place).ifPresent(tooi -> add(subject, "dct:spatial", new Iri(tooi))));
        if (hasPeriod()) {
            add(subject, "dct:temporal", period());
        }
    }

    private void dataset(Dataset dataset) {
        Iri subject = new Iri(dataset.id());
        type(subject, "dcat:Dataset");
        text(subject, "dct:title", dataset.title());
        text(
                subject,
                "dct:description",
                dataset.description() + " "
                        + context.word("catalogus.herkomst", programme.about().title()));
        graph.add(subject, term("dct:identifier"), Literal.plain(subject.address()));
        shared(subject);
        add(subject, "dct:accessRights", Vocabulary.PUBLIC);
        THEMES.forEach(code -> add(subject, "dcat:theme", Vocabulary.theme(code)));
        Stream.concat(
                        Stream.of(context.config().shortName()),
                        programme.pillars().stream().map(Pillar::title))
                .forEach(word -> text(subject, "dcat:keyword", word));
        add(subject, "dcat:landingPage", page(dataset.page()));
        add(subject, "foaf:page", page(dataset.page()));
        dataset.schema().ifPresent(schema -> add(subject, "dct:conformsTo", standard(context.id(schema))));
        dataset.files().forEach(file -> {
            Iri distribution = new Iri(context.id(file.route()) + "#bestand");
            add(subject, "dcat:distribution", distribution);
            file(file, distribution);
        });
    }

    private void file(Dataset.File file, Iri subject) {
        Iri address = new Iri(context.url(file.route()));
        type(subject, "dcat:Distribution");
        text(subject, "dct:title", file.title());
        add(subject, "dcat:accessURL", address);
        add(subject, "dcat:downloadURL", address);
        // As everything that has an address; the shapes of the European profile ask to hear it.
        type(address, "rdfs:Resource");
        add(subject, "dct:license", licence());
        if (terms.licence().isEmpty()) {
            add(subject, "dct:rights", rights());
        }
        add(subject, "dct:format", Vocabulary.fileType(file.form().fileType()));
        add(subject, "dcat:mediaType", Vocabulary.mediaType(file.form().mediaType()));
        file.bytes()
                .ifPresent(bytes -> graph.add(
                        subject,
                        term("dcat:byteSize"),
                        Literal.typed(String.valueOf(bytes), term("xsd:nonNegativeInteger"))));
        Vocabulary.language(language).ifPresent(found -> add(subject, "dct:language", found));
        terms.date().ifPresent(date -> graph.add(subject, term("dct:modified"), date(date)));
        file.standard().ifPresent(standard -> add(subject, "dct:conformsTo", standard(standard)));
    }

    private void agents() {
        Iri programme = programme();
        agent(programme, this.programme.about().title());
        add(programme, "foaf:homepage", page(Route.HOME));
        if (!publisher().equals(programme)) {
            agent(publisher(), terms.publisher());
            add(publisher(), "foaf:homepage", page(terms.publisherPage()));
        }
        Iri contact = contact();
        type(contact, "vcard:Kind");
        text(contact, "vcard:fn", terms.publisher());
        String to = terms.contact().orElseGet(() -> {
            Route page = Route.to("contact");
            return context.url(context.plan().has(page) ? page : Route.HOME);
        });
        add(contact, to.startsWith("mailto:") ? "vcard:hasEmail" : "vcard:hasURL", new Iri(to));
    }

    private void agent(Iri agent, String name) {
        type(agent, "foaf:Agent");
        text(agent, "foaf:name", name);
        graph.add(agent, term("dct:identifier"), Literal.plain(agent.address()));
    }

    /** What is pointed at, said as far as the profile asks for it. */
    private void surroundings() {
        places().forEach(place -> Tooi.of(place).ifPresent(tooi -> {
            Iri subject = new Iri(tooi);
            type(subject, "dct:Location");
            text(subject, "skos:prefLabel", place.name());
            place.statisticsCode().ifPresent(code -> graph.add(subject, term("dct:identifier"), Literal.plain(code)));
        }));
        if (hasPeriod()) {
            About about = programme.about();
            type(period(), "dct:PeriodOfTime");
            about.start().ifPresent(start -> graph.add(period(), term("dcat:startDate"), date(start)));
            about.end().ifPresent(end -> graph.add(period(), term("dcat:endDate"), date(end)));
        }
        type(licence(), "dct:LicenseDocument");
        if (terms.licence().isEmpty()) {
            type(rights(), "dct:RightsStatement");
            text(rights(), "rdfs:label", context.word("catalogus.zonder-licentie"));
        }
        type(Vocabulary.PUBLIC, "dct:RightsStatement");
        Vocabulary.language(language).ifPresent(found -> type(found, "dct:LinguisticSystem"));
        type(Vocabulary.THEMES, "skos:ConceptScheme");
        text(Vocabulary.THEMES, "dct:title", context.word("catalogus.themas"));
        THEMES.forEach(code -> {
            type(Vocabulary.theme(code), "skos:Concept");
            text(Vocabulary.theme(code), "skos:prefLabel", context.word("catalogus.thema." + code));
        });
        for (Dataset.Form form : Dataset.Form.values()) {
            type(Vocabulary.fileType(form.fileType()), "dct:MediaTypeOrExtent");
            type(Vocabulary.mediaType(form.mediaType()), "dct:MediaType");
        }
    }

    /** Where the programme is: its municipalities, and a province only when that is a party to it. */
    private List<Organisation> places() {
        return programme.organisations().stream()
                .filter(place -> place.isMunicipality()
                        || programme.about().parties().stream()
                                .anyMatch(party -> party.organisation().equals(place.id())))
                .toList();
    }

    private Iri publisher() {
        return context.config()
                .openData()
                .publisher()
                .map(named -> programme.organisations().stream()
                        .filter(body -> body.id().value().equals(named.name()))
                        .findFirst()
                        .flatMap(Tooi::of)
                        .orElseGet(() -> context.id(terms.publisherPage())))
                .map(Iri::new)
                .orElseGet(this::programme);
    }

    /** The programme, by the address that the pages call it by. */
    private Iri programme() {
        return new Iri(context.id(Route.HOME) + "#programma");
    }

    private Iri contact() {
        return new Iri(context.id(DataPage.ROUTE) + "#contact");
    }

    private Iri rights() {
        return new Iri(context.id(DataPage.ROUTE) + "#rechten");
    }

    private Iri licence() {
        return terms.licence()
                .map(licence -> new Iri(licence.address().toString()))
                .orElse(Vocabulary.LICENCE_UNKNOWN);
    }

    private Iri period() {
        return new Iri(context.id(DataPage.ROUTE) + "#looptijd");
    }

    private boolean hasPeriod() {
        return programme.about().start().isPresent() || programme.about().end().isPresent();
    }

    private Iri page(Route route) {
        Iri page = new Iri(context.url(route));
        type(page, "foaf:Document");
        return page;
    }

    private Iri standard(String address) {
        Iri standard = new Iri(address);
        type(standard, "dct:Standard");
        return standard;
    }

    /** As far as it is known: RDF has a type for a year and for a month as well. */
    private static Literal date(PartialDate date) {
        String type = date.day().isPresent() ? "xsd:date" : date.month().isPresent() ? "xsd:gYearMonth" : "xsd:gYear";
        return Literal.typed(date.iso(), term(type));
    }

    private void type(Iri subject, String type) {
        add(subject, "rdf:type", term(type));
    }

    private void text(Iri subject, String predicate, String text) {
        graph.add(subject, term(predicate), Literal.in(language, text));
    }

    private void add(Iri subject, String predicate, Iri object) {
        graph.add(subject, term(predicate), object);
    }
}
