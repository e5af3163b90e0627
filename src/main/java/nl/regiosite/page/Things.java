package nl.regiosite.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiosite.model.Article;
import nl.regiosite.model.Grant;
import nl.regiosite.model.Organisation;
import nl.regiosite.model.PartialDate;
import nl.regiosite.model.Project;
import nl.regiosite.page.data.Table;
import nl.regiosite.page.data.Terms;

/** What pages are about, as schema.org describes it. What the documents do not give is left out. */
final class Things {
    private Things() {}

    /** The site and the programme behind it. */
    static Thing site(PageContext context) {
        return Thing.of("WebSite")
                .with("@id", context.id(Route.HOME) + "#site")
                .with("name", context.config().name())
                .with("url", context.url(Route.HOME))
                .with("inLanguage", context.config().language())
                .with(
                        "about",
                        programme(context)
                                .with("description", context.programme().about().summary()));
    }

    private static Thing programme(PageContext context) {
        return Thing.of("Organization")
                .with("@id", context.id(Route.HOME) + "#programma")
                .with("name", context.programme().about().title())
                .with("url", context.url(Route.HOME));
    }

    /** A project with every grant that it was given. */
    static Thing project(Project project, PageContext context) {
        String id = context.id(ProjectPages.route(project.id()));
        List<Thing> grants = new ArrayList<>();
        for (Grant grant : context.programme().grantsOf(project.id())) {
            grants.add(grant(grant, id, context));
        }
        return Thing.of("Project")
                .with("@id", id)
                .with("url", context.url(ProjectPages.route(project.id())))
                .with("name", project.title())
                .with("description", project.summary())
                .with("identifier", project.number().text())
                .with("parentOrganization", programme(context))
                .withAll(
                        "member",
                        project.leadPartners().stream()
                                .flatMap(partner -> context.programme().organisation(partner).stream())
                                .map(body -> organisation(body, context))
                                .toList())
                .withAll(
                        "areaServed",
                        project.municipalities().stream()
                                .flatMap(place -> context.programme().organisation(place).stream())
                                .map(place -> municipality(place, context))
                                .toList())
                .withAll("funding", grants);
    }

    private static Thing grant(Grant grant, String project, PageContext context) {
        String tranche = context.programme()
                .tranche(grant.tranche())
                .map(it -> it.title())
                .orElse(String.valueOf(grant.tranche()));
        return Thing.of("MonetaryGrant")
                .with("name", grant.part().map(part -> tranche + ", " + part).orElse(tranche))
                .with(
                        "amount",
                        Thing.of("MonetaryAmount")
                                .with("currency", "EUR")
                                .with("value", grant.amount().euros()))
                .with("fundedItem", reference(project))
                .with("funder", reference(context.id(Route.HOME) + "#programma"));
    }

    private static Thing reference(String id) {
        return new Thing(Map.of("@id", id));
    }

    /** A body that leads or takes part. */
    static Thing organisation(Organisation body, PageContext context) {
        boolean government = body.kind() != Organisation.Kind.PARTNER;
        return Thing.of(government ? "GovernmentOrganization" : "Organization")
                .with("@id", context.id(OrganisationPages.route(body.id())))
                .with("name", context.fullName(body))
                .with("url", context.url(OrganisationPages.route(body.id())))
                .with("sameAs", body.website());
    }

    /** A municipality as a place, with its code at the statistics office. */
    static Thing municipality(Organisation place, PageContext context) {
        return Thing.of("AdministrativeArea")
                .with("@id", context.id(MunicipalityPages.route(place.id())))
                .with("name", place.name())
                .with("url", context.url(MunicipalityPages.route(place.id())))
                .with("identifier", place.statisticsCode());
    }

    /** The open data, with a file to download for each form of each table. */
    static Thing openData(PageContext context) {
        return dataset(context, DataPage.ROUTE)
                .with(
                        "name",
                        context.word(
                                "deelbeeld.data", context.programme().about().title()))
                .with("description", context.word("pagina.data.omschrijving"))
                .withAll("distribution", downloads(dataFiles(context), context));
    }

    /** One table of the open data. */
    static Thing table(Table<?> table, PageContext context) {
        return dataset(context, table.page())
                .with("@id", table.iri(context))
                .with("name", table.title(context))
                .with("description", table.description(context))
                .with("isPartOf", reference(context.id(DataPage.ROUTE)))
                .withAll("distribution", downloads(Stream.of(table.csv(), table.excel(), table.json()), context));
    }

    private static Thing dataset(PageContext context, Route page) {
        Terms terms = Terms.of(context);
        return Thing.of("Dataset")
                .with("@id", context.id(page))
                .with("url", context.url(page))
                .with("inLanguage", context.config().language())
                .with("creator", programme(context))
                .with(
                        "publisher",
                        context.config().openData().publisher().isEmpty()
                                ? reference(context.id(Route.HOME) + "#programma")
                                : reference(context.id(terms.publisherPage())))
                .with("license", terms.licence().map(licence -> licence.address()
                        .toString()))
                .with("dateModified", terms.date().map(PartialDate::iso));
    }

    /** The files of the open data. A schema holds no data: it says what a file holds. */
    static Stream<Route> dataFiles(PageContext context) {
        return context.plan().files().stream()
                .filter(file -> file.path().startsWith(DataPage.ROUTE.path()))
                .filter(file -> !file.path().endsWith(".schema.json"));
    }

    private static List<Thing> downloads(Stream<Route> files, PageContext context) {
        return files.map(file -> Thing.of("DataDownload")
                        .with("contentUrl", context.url(file))
                        .with("encodingFormat", mediaType(file.path())))
                .toList();
    }

    private static String mediaType(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "csv" -> "text/csv";
            case "json" -> "application/json";
            case "jsonld" -> "application/ld+json";
            case "ttl" -> "text/turtle";
            case "xml" -> "application/xml";
            default -> "application/octet-stream";
        };
    }

    /** A story, news item, event or other page. */
    static Thing article(Article article, PageContext context) {
        String type =
                switch (article.kind()) {
                    case STORY -> "Article";
                    case NEWS -> "NewsArticle";
                    case EVENT -> "Event";
                    case PAGE -> "WebPage";
                };
        Thing thing = Thing.of(type)
                .with("url", context.url(ArticleTeasers.route(article)))
                .with(article.kind() == Article.Kind.EVENT ? "name" : "headline", article.title())
                .with("description", article.summary());
        Optional<String> date = article.date().map(PartialDate::iso);
        return article.kind() == Article.Kind.EVENT
                ? thing.with("startDate", date)
                        .with("endDate", article.end().map(PartialDate::iso))
                        .with("location", article.location())
                : thing.with("datePublished", date);
    }
}
