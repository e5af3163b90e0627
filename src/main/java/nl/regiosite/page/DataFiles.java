package nl.regiosite.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiosite.model.PartialDate;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.PillarId;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Tranche;
import nl.regiosite.page.data.Tables;

/** The open data that are no table, each with what is in it and a piece of it; and the feeds. */
final class DataFiles {
    /**
     * One file.
     *
     * @param anchor its place on the page
     * @param sample a piece of the file to the letter, but for its white space; empty when there is nothing to show
     */
    record FileView(String id, String anchor, String href, List<Field> fields, String sample) {}

    /** What stands under a name, and in what unit. */
    record Field(String name, String description) {}

    /** What is told of each file, by its name. Names and values follow from ids and numbers: no title is in a sample. */
    private static final Map<String, List<String>> FIELDS = Map.of(
            "totalen.json", List.of("pijlers", "tranches", "totaal"),
            "360giving.json",
                    List.of(
                            "id",
                            "title",
                            "amountAwarded",
                            "awardDate",
                            "recipientOrganization",
                            "fundingOrganization",
                            "grantProgramme",
                            "beneficiaryLocation",
                            "relatedDocument"),
            "catalog.jsonld",
                    List.of("dcat:Dataset", "dcat:Distribution", "dct:license", "dct:modified", "dct:spatial"),
            "datapackage.json", List.of("resources", "schema", "bytes", "hash", "sources"));

    private static final List<String> OF_A_FEED = List.of("id", "updated", "category", "content");

    private final PageContext context;
    private final Programme programme;

    private DataFiles(PageContext context) {
        this.context = context;
        this.programme = context.programme();
    }

    /** Files that stand beside the tables. The schemas are left out: each has its place on the page of its table. */
    static List<FileView> of(PageContext context) {
        DataFiles files = new DataFiles(context);
        Set<Route> ofTables = Tables.ALL.stream()
                .flatMap(table -> Stream.of(table.csv(), table.json(), table.excel()))
                .collect(Collectors.toCollection(TreeSet::new));
        return Things.dataFiles(context)
                .filter(file -> !ofTables.contains(file))
                .map(files::view)
                .toList();
    }

    /** The feed of all news, then that of each pillar. */
    static List<Link> feeds(PageContext context) {
        return Stream.concat(
                        Stream.of(new Link(Feeds.title(context), context.href(Feeds.ALL))),
                        context.programme().pillars().stream()
                                .map(pillar -> new Link(Feeds.title(pillar, context), context.href(Feeds.of(pillar)))))
                .toList();
    }

    static List<Field> ofFeed(PageContext context) {
        return fields("atom.xml", OF_A_FEED, context);
    }

    private FileView view(Route file) {
        String name = file.path().substring(DataPage.ROUTE.path().length());
        return new FileView(
                name,
                name.equals("totalen.json") ? "totalen" : "bestand-" + name.replace('.', '-'),
                context.href(file),
                fields(name, FIELDS.getOrDefault(name, List.of()), context),
                sample(name));
    }

    private static List<Field> fields(String file, List<String> names, PageContext context) {
        return names.stream()
                .map(name -> new Field(name, context.word("data.bestand." + file + ".veld." + name.replace(':', '-'))))
                .toList();
    }

    private String sample(String file) {
        return switch (file) {
            case "totalen.json" ->
                programme.pillars().stream().findFirst().map(this::totals).orElse("");
            case "360giving.json" -> grant();
            case "catalog.jsonld" ->
                "\"@id\": \"" + context.id(DataPage.ROUTE) + "#catalogus\",\n\"@type\": [ \"dcat:Catalog\" ]";
            case "catalog.ttl" -> "<" + context.id(DataPage.ROUTE) + "#catalogus>\n    a dcat:Catalog ;";
            case "datapackage.json" -> "\"name\": \"projecten\",\n\"path\": \"projecten.csv\"";
            default -> "";
        };
    }

    private String totals(Pillar pillar) {
        PillarId id = pillar.id();
        String tranches = programme.tranches().stream()
                .map(Tranche::number)
                .map(number ->
                        "\"" + number + "\": " + programme.granted(id, number).euros())
                .collect(Collectors.joining(", "));
        long total = programme.granted(id).euros();
        return "\"" + id + "\": {\n  \"tranches\": { " + tranches + " },\n  \"totaal\": " + total + "\n}";
    }

    private String grant() {
        return programme.grants().stream()
                .findFirst()
                .map(grant -> {
                    Optional<String> day = programme
                            .tranche(grant.tranche())
                            .flatMap(Tranche::date)
                            .filter(date -> date.day().isPresent())
                            .map(PartialDate::iso);
                    return "\"currency\": \"EUR\",\n\"amountAwarded\": "
                            + grant.amount().euros() + ",\n"
                            + day.map(date -> "\"awardDate\": \"" + date + "\",\n")
                                    .orElse("")
                            + "\"url\": \"" + context.url(ProjectPages.route(grant.project())) + "\"";
                })
                .orElse("");
    }
}
