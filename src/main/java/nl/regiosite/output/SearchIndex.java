package nl.regiosite.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiosite.markdown.Story;
import nl.regiosite.model.Article;
import nl.regiosite.page.Page;
import nl.regiosite.page.PageContext;
import nl.regiosite.page.Route;
import nl.regiosite.page.SearchPage;
import nl.regiosite.page.Wording;
import nl.regiosite.publish.OutputTree;
import nl.regiosite.source.Checksum;
import tools.jackson.core.JsonGenerator;

/**
 * {@code /zoeken/index.json}: what the browser searches in, in the form in which Fuse.js 7 keeps an index, so that it
 * reads this and makes none. A text stands in it once, in the records of that index.
 *
 * <p>Beside the index are the pages in the order of its records, each as {@code [address, kind, [id, …]]} where the ids
 * are those of the headings of its third field, and the words that the script shows.
 */
public final class SearchIndex implements Output {
    private static final Route ROUTE = Route.file("zoeken/index.json");

    /** The words of the texts, by the path of their file. */
    public interface Words {
        /** From heading to heading; none when there is no such text. */
        List<Story.Section> sections(String path);

        /** How many signs they have, without the headings. */
        int length(String path);

        /** What tells them from others at the same path. */
        String sum(String path);
    }

    /** The fields with their weights, which Fuse would divide by their sum: that is one already. */
    private record Key(String name, String weight) {}

    private static final List<Key> KEYS =
            List.of(new Key("titel", "0.6"), new Key("woorden", "0.3"), new Key("tekst", "0.1"));

    /** What the script says: every text here is a word of the site, that a theme may choose. */
    private static final List<String> WORDS = List.of("een", "meer", "deels", "bijna", "geen", "genoemd", "titel");

    /**
     * Who searches waits for all of it. Of a site with more text than this the titles, the words and the descriptions are
     * searched, and not the texts.
     */
    private static final long MOST_TEXT = 2_000_000;

    /** The folders of addresses that have a word of their own for what is in them. */
    private static final List<String> KINDS = List.of(
            "projecten", "pijlers", "themas", "tranches", "gemeenten", "organisaties", "verhalen", "nieuws", "agenda");

    @Override
    public String name() {
        return "zoekindex";
    }

    @Override
    public void write(OutputContext context, OutputTree tree) {
        tree.putTextLater(ROUTE.outputPath(), context.searchIndex());
    }

    /**
     * Where the browser gets it. Its content is in the query, not in the name: no browser keeps an old one, and a page
     * that was opened before the site changed still finds one.
     */
    public static String address(String index, PageContext context) {
        return address(context) + "?v=" + Checksum.of(index).substring(0, 10);
    }

    /** The same place, for who never keeps what it got there. */
    public static String address(PageContext context) {
        return context.href(ROUTE);
    }

    /** The index of all pages: each has its own text, or the one in {@code content/paginas/} that introduces it. */
    public static String of(PageContext context, Words words) {
        List<Page> pages = pages(context);
        List<Optional<String>> files = texts(pages, context);
        boolean isTooMuch = isTooMuch(files, words);
        List<List<Story.Section>> texts = files.stream()
                .map(path ->
                        path.filter(text -> !isTooMuch).map(words::sections).orElse(List.of()))
                .toList();
        return Json.compact(json -> {
            json.writeStartObject();
            json.writeObjectPropertyStart("woorden");
            WORDS.forEach(key -> json.writeStringProperty(key, context.word("zoeken." + key)));
            json.writeEndObject();
            json.writeArrayPropertyStart("paginas");
            for (int i = 0; i < pages.size(); i++) {
                page(pages.get(i), texts.get(i), context, json);
            }
            json.writeEndArray();
            json.writeObjectPropertyStart("index");
            keys(json);
            json.writeArrayPropertyStart("records");
            for (int i = 0; i < pages.size(); i++) {
                record(i, pages.get(i), texts.get(i), context, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    /** What the index follows from beside the surroundings of the texts: these, unless they are too much. */
    public static String print(PageContext context, Words words) {
        List<Optional<String>> files = texts(pages(context), context);
        if (isTooMuch(files, words)) {
            return "te veel";
        }
        StringBuilder all = new StringBuilder();
        files.forEach(path -> all.append(path.map(words::sum).orElse("")).append('\n'));
        return Checksum.of(all.toString());
    }

    private static List<Page> pages(PageContext context) {
        return context.plan().pages().values().stream()
                .filter(page -> page.finding().listed())
                .filter(page -> !page.route().equals(SearchPage.ROUTE))
                .toList();
    }

    /** The path of the text of each page. */
    private static List<Optional<String>> texts(List<Page> pages, PageContext context) {
        Map<Route, String> introductions = new HashMap<>();
        context.programme()
                .articles(Article.Kind.PAGE)
                .forEach(article -> introductions.putIfAbsent(
                        Route.to(article.id()), article.text().path()));
        return pages.stream()
                .map(page -> page.source().or(() -> Optional.ofNullable(introductions.get(page.route()))))
                .toList();
    }

    private static boolean isTooMuch(List<Optional<String>> texts, Words words) {
        return texts.stream().flatMap(Optional::stream).mapToLong(words::length).sum() > MOST_TEXT;
    }

    private static void page(Page page, List<Story.Section> text, PageContext context, JsonGenerator json) {
        json.writeStartArray();
        json.writeString(context.href(page.route()));
        json.writeString(context.word("zoeken.soort." + kind(page.route())));
        json.writeStartArray();
        // The first is the description, which stands at the top of the page.
        json.writeString("");
        text.forEach(section ->
                json.writeString(section.heading().map(Story.Heading::id).orElse("")));
        json.writeEndArray();
        json.writeEndArray();
    }

    /** What sort of page it is, by the folder of its address. */
    private static String kind(Route route) {
        String[] parts = route.path().split("/", -1);
        // Before the first slash and behind the last there is nothing.
        boolean isInFolder = parts.length == 4 && !parts[2].isEmpty() && parts[3].isEmpty();
        return isInFolder && KINDS.contains(parts[1]) ? parts[1] : "pagina";
    }

    private static void keys(JsonGenerator json) {
        json.writeArrayPropertyStart("keys");
        for (Key key : KEYS) {
            json.writeStartObject();
            json.writeArrayPropertyStart("path");
            json.writeString(key.name());
            json.writeEndArray();
            json.writeStringProperty("id", key.name());
            json.writeName("weight");
            json.writeRawValue(key.weight());
            json.writeStringProperty("src", key.name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void record(
            int number, Page page, List<Story.Section> text, PageContext context, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("i", number);
        json.writeObjectPropertyStart("$");
        json.writeName("0");
        value(context.words().of(page.title()), -1, json);
        values(
                "1",
                page.finding().words().get().stream().map(context.words()::of).toList(),
                json);
        Wording description = page.description();
        values(
                "2",
                Stream.concat(
                                Stream.of(
                                        description.equals(page.title())
                                                ? ""
                                                : context.words().of(description)),
                                text.stream().map(SearchIndex::words))
                        .toList(),
                json);
        json.writeEndObject();
        json.writeEndObject();
    }

    /** A heading ends at a line break; no text has one of its own. */
    private static String words(Story.Section section) {
        return section.heading().map(heading -> heading.text() + "\n").orElse("") + section.text();
    }

    /** A list of texts, the last one first, for so Fuse has them. */
    private static void values(String field, List<String> texts, JsonGenerator json) {
        json.writeArrayPropertyStart(field);
        for (int i = texts.size() - 1; i >= 0; i--) {
            if (!texts.get(i).isBlank()) {
                value(texts.get(i), i, json);
            }
        }
        json.writeEndArray();
    }

    /** A text as Fuse keeps it: {@code v}, its place in the list {@code i}, and {@code n}, which says how short it is. */
    private static void value(String text, int place, JsonGenerator json) {
        // One accented letter is one character: Fuse's places of what it finds count on that.
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        json.writeStartObject();
        json.writeStringProperty("v", composed);
        if (place >= 0) {
            json.writeNumberProperty("i", place);
        }
        json.writeName("n");
        json.writeRawValue(norm(composed));
        json.writeEndObject();
    }

    /** One divided by the root of the number of words, in three decimals, written as JavaScript does. */
    static String norm(String text) {
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean begins = text.charAt(i) != ' ' && (i == 0 || text.charAt(i - 1) == ' ');
            words += begins ? 1 : 0;
        }
        return BigDecimal.valueOf(1 / Math.sqrt((double) words))
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
