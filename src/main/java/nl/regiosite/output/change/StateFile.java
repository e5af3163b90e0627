package nl.regiosite.output.change;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.regiosite.model.Money;
import nl.regiosite.output.Json;
import nl.regiosite.output.change.SiteState.Amount;
import nl.regiosite.output.change.SiteState.AmountOf;
import nl.regiosite.output.change.SiteState.PageState;
import nl.regiosite.source.LocatedTrees;
import nl.regiosite.source.Node;
import nl.regiosite.source.Parsed;
import nl.regiosite.source.SourceFile;
import tools.jackson.core.JsonGenerator;

/**
 * A state as a file: JSON in lists of texts, a line for each page and amount. It is read by this program only; one that
 * an other version wrote, or that is broken, is as good as none.
 */
public final class StateFile {
    private static final String VERSION = "2";

    private StateFile() {}

    public static String write(SiteState state) {
        return Json.write(json -> {
            json.writeStartObject();
            json.writeStringProperty("versie", VERSION);
            json.writeStringProperty("site", state.site());
            json.writeStringProperty("dag", state.day().toString());
            json.writeStringProperty("adres", state.address());
            json.writeArrayPropertyStart("paginas");
            state.pages()
                    .forEach((path, page) -> line(json, path, page.title(), page.words(), page.text(), page.whole()));
            json.writeEndArray();
            json.writeArrayPropertyStart("bedragen");
            state.amounts()
                    .forEach((of, amount) -> line(
                            json,
                            of.page(),
                            of.part(),
                            amount.name(),
                            String.valueOf(amount.money().euros())));
            json.writeEndArray();
            json.writeArrayPropertyStart("verhuisd");
            state.moved().forEach((from, to) -> line(json, from, to));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void line(JsonGenerator json, String... texts) {
        json.writeStartArray();
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    /** The state in a file; nothing when it cannot be read. */
    public static Optional<SiteState> read(String text) {
        if (!(LocatedTrees.json(new SourceFile("stand", text)) instanceof Parsed.Tree tree)
                || !(tree.root() instanceof Node.Mapping root)
                || !VERSION.equals(value(root, "versie"))) {
            return Optional.empty();
        }
        try {
            SortedMap<String, PageState> pages = new TreeMap<>();
            lines(root, "paginas", 5)
                    .forEach(it -> pages.put(it.get(0), new PageState(it.get(1), it.get(2), it.get(3), it.get(4))));
            SortedMap<AmountOf, Amount> amounts = new TreeMap<>();
            lines(root, "bedragen", 4)
                    .forEach(it -> amounts.put(
                            new AmountOf(it.get(0), it.get(1)),
                            new Amount(it.get(2), new Money(Long.parseLong(it.get(3))))));
            SortedMap<String, String> moved = new TreeMap<>();
            lines(root, "verhuisd", 2).forEach(it -> moved.put(it.get(0), it.get(1)));
            return Optional.of(new SiteState(
                    value(root, "site"),
                    LocalDate.parse(value(root, "dag")),
                    value(root, "adres"),
                    pages,
                    amounts,
                    moved));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String value(Node.Mapping root, String key) {
        return root.entry(key).map(Node.Entry::value).map(StateFile::text).orElse("");
    }

    private static String text(Node node) {
        return node instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    private static List<List<String>> lines(Node.Mapping root, String key, int length) {
        List<List<String>> lines = new ArrayList<>();
        if (root.entry(key).map(Node.Entry::value).orElse(null) instanceof Node.Sequence all) {
            for (Node one : all.items()) {
                if (!(one instanceof Node.Sequence line) || line.items().size() != length) {
                    throw new IllegalArgumentException("no state: " + key);
                }
                lines.add(line.items().stream().map(StateFile::text).toList());
            }
        }
        return lines;
    }
}
