package nl.regiosite.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.regiosite.model.Programme;
import nl.regiosite.page.DataPage;
import nl.regiosite.page.DiscrepancyPages;
import nl.regiosite.page.Feeds;
import nl.regiosite.page.Page;
import nl.regiosite.page.PageContext;
import nl.regiosite.page.Route;
import nl.regiosite.page.Routes;
import nl.regiosite.page.data.Tables;
import nl.regiosite.publish.OutputTree;

/**
 * {@code /llms.txt}: what this site is, for programs that read language: where the figures are, and how to read them, so
 * that what they tell of it is right.
 *
 * @see <a href="https://llmstxt.org">the proposal</a>
 */
final class LlmsTxt implements Output {
    private static final Route ROUTE = Route.file("llms.txt");

    @Override
    public String name() {
        return "llms-txt";
    }

    @Override
    public void write(OutputContext context, OutputTree tree) {
        tree.putTextLater(ROUTE.outputPath(), () -> text(context.pages()));
    }

    private static String text(PageContext pages) {
        Programme programme = pages.programme();
        List<String> lines = new ArrayList<>(List.of(
                "# " + plain(pages.config().name()),
                "",
                "> " + plain(programme.about().summary()),
                "",
                pages.word("llms.over", plain(programme.about().title())),
                "",
                pages.word("llms.cijfers"),
                "",
                "- " + pages.word("llms.cijfer.toegekend"),
                "- " + pages.word("llms.cijfer.som"),
                "- " + pages.word("llms.cijfer.reservering"),
                "- " + pages.word("llms.cijfer.datum")));
        if (!programme.discrepancies().isEmpty()) {
            lines.add("- " + pages.word("llms.cijfer.verschil", pages.url(DiscrepancyPages.ROUTE)));
        }
        section(
                "llms.paginas",
                pages.plan().pages().values().stream()
                        .filter(page -> page.finding().listed())
                        .filter(page -> page.route().path().matches("/([^/]+/)?"))
                        .map(page -> link(page, pages)),
                pages,
                lines);
        section(
                "llms.data",
                Stream.concat(
                        Tables.ALL.stream().flatMap(table -> Stream.of(table.json(), table.csv())
                                .map(file -> link(name(file), file, table.description(pages), pages))),
                        Stream.of(link(
                                "totalen.json",
                                DataPage.file("totalen.json"),
                                pages.word("data.totalen.omschrijving"),
                                pages))),
                pages,
                lines);
        section(
                "pagina.pijlers.titel",
                programme.pillars().stream()
                        .map(pillar -> link(pillar.title(), Routes.of(pillar), pillar.summary(), pages)),
                pages,
                lines);
        section(
                "pagina.tranches.titel",
                programme.tranches().stream()
                        .map(tranche -> link(tranche.title(), Routes.of(tranche), tranche.summary(), pages)),
                pages,
                lines);
        section(
                "pagina.gemeenten.titel",
                programme.municipalities().stream().map(place -> link(place.name(), Routes.ofPlace(place), "", pages)),
                pages,
                lines);
        section(
                "llms.beschrijving",
                Stream.of("360giving.json", "catalog.ttl", "catalog.jsonld")
                        .map(name -> link(name, DataPage.file(name), pages.word("data.bestand." + name), pages)),
                pages,
                lines);
        section("llms.feeds", Stream.of(link(Feeds.title(pages), Feeds.ALL, "", pages)), pages, lines);
        return String.join("\n", lines) + "\n";
    }

    private static String name(Route file) {
        return file.path().substring(DataPage.ROUTE.path().length());
    }

    private static void section(String key, Stream<String> links, PageContext pages, List<String> lines) {
        List<String> found = links.toList();
        if (!found.isEmpty()) {
            lines.addAll(List.of("", "## " + pages.word(key), ""));
            lines.addAll(found);
        }
    }

    private static String link(Page page, PageContext pages) {
        String title = pages.words().of(page.title());
        String description = pages.words().of(page.description());
        return link(title, page.route(), description.equals(title) ? "" : description, pages);
    }

    private static String link(String title, Route to, String note, PageContext pages) {
        String link = "- [" + plain(title) + "](" + pages.url(to) + ")";
        return note.isBlank() ? link : link + ": " + plain(note);
    }

    /** On one line, and nothing in it that Markdown reads as a link or as HTML. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ")
                .replaceAll("([\\\\\\[\\]<>`*_])", "\\\\$1")
                .strip();
    }
}
