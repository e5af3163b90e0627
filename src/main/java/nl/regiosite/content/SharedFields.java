package nl.regiosite.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Fields;
import nl.regiosite.diagnostic.Fields.Item;
import nl.regiosite.diagnostic.Hint;
import nl.regiosite.model.CrossOver;
import nl.regiosite.model.Money;
import nl.regiosite.model.PartialDate;
import nl.regiosite.model.Picture;
import nl.regiosite.model.PillarId;
import nl.regiosite.model.Publication;
import nl.regiosite.model.SourceId;
import nl.regiosite.source.FileNames;
import nl.regiosite.source.Node;
import nl.regiosite.source.Numbers;
import nl.regiosite.source.SourceMap;
import nl.regiosite.source.SourceSpan;

/** The fields that several kinds of files share, and the remembering of where each part stands. */
final class SharedFields {
    /** More than all the money there is. */
    private static final int MOST_DIGITS = 15;

    private final SourceMap places;

    SharedFields(SourceMap places) {
        this.places = places;
    }

    /** Remembers where a part and each of its fields, and the items of its lists, stand. */
    <T> T remember(T part, Fields fields) {
        places.put(part, fields.mapping());
        return part;
    }

    /** What {@code make} makes, with its place; nothing when a field that it needs could not be read. */
    <T> Optional<T> made(Fields fields, Supplier<T> make) {
        return fields.made(() -> remember(make.get(), fields));
    }

    /**
     * What {@code make} makes, with its place; when it cannot be made, {@code key} is remembered as unreadable: the id of
     * the part, or its class when it has no id that others point to.
     */
    <T> Optional<T> made(Fields fields, Object key, Supplier<T> make) {
        Optional<T> part = made(fields, make);
        if (part.isEmpty() && key instanceof Class<?> kind) {
            places.putUnreadableKind(kind);
        } else if (part.isEmpty()) {
            places.putUnreadable(key);
        }
        return part;
    }

    static List<SourceId> sources(Fields fields, String key) {
        return Item.map(fields.texts(key), SourceId::new);
    }

    static List<SourceId> requiredSources(Fields fields) {
        return Item.map(fields.requiredTexts("bron"), SourceId::new);
    }

    static SourceId requiredSource(Fields fields) {
        return new SourceId(fields.required("bron"));
    }

    static <T> List<T> ids(Fields fields, String key, Function<String, T> id) {
        return Item.map(fields.texts(key), id);
    }

    static Optional<PartialDate> date(Fields fields, String key) {
        return fields.parsed(key, "datum-ongeldig", PartialDate::parse, DateHabits::hint);
    }

    private static Optional<LocalDate> day(Fields fields, String key) {
        return fields.parsed(
                key,
                "dag-ongeldig",
                text -> PartialDate.parse(text)
                        .filter(date -> date.day().isPresent())
                        .map(PartialDate::firstDay),
                DateHabits::dayHint);
    }

    /** A link to another pillar; only its id, or the id with the reason. */
    List<CrossOver> crossOvers(Fields fields) {
        return fields.items("dwarsverbanden").stream()
                .flatMap(node -> crossOver(node, fields).stream())
                .toList();
    }

    private Optional<CrossOver> crossOver(Node node, Fields parent) {
        if (node instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
            PillarId pillar = new PillarId(scalar.text());
            return Optional.of(at(node.span(), new CrossOver(pillar, Optional.empty(), List.of())));
        }
        return parent.nested(node).flatMap(this::crossOver);
    }

    /** Remembers where a part begins. */
    <T> T at(SourceSpan span, T part) {
        places.put(part, span);
        return part;
    }

    private Optional<CrossOver> crossOver(Fields fields) {
        String pillar = fields.required("pijler");
        Optional<String> text = fields.text("tekst");
        List<SourceId> sources = sources(fields, "bron");
        return fields.made(() -> remember(new CrossOver(new PillarId(pillar), text, sources), fields));
    }

    /** A project never leaves the site: what was granted to it stays to be accounted for. */
    Publication lasting(Fields fields) {
        if (fields.has("vervalt-op")) {
            fields.fail(Diagnostic.error("project-vervalt-niet", fields.span("vervalt-op")));
        }
        return publication(fields, Optional.empty());
    }

    Publication publication(Fields fields) {
        Optional<LocalDate> until = day(fields, "vervalt-op");
        Publication publication = publication(fields, until);
        boolean never = until.isPresent()
                && publication.from().map(until.get()::isBefore).orElse(false);
        if (never) {
            fields.fail(Diagnostic.error("vervalt-voor-begin", fields.span("vervalt-op")));
        }
        return publication;
    }

    private static Publication publication(Fields fields, Optional<LocalDate> until) {
        boolean draft = fields.truth("concept");
        Optional<LocalDate> from = day(fields, "publiceren-vanaf");
        List<Item> former = fields.texts("oude-adressen");
        for (Item address : former) {
            if (!address.text().matches("/([a-z0-9-]+/)*")) {
                fields.fail(Diagnostic.error("oud-adres-ongeldig", address.span(), address.text())
                        .withHint(oldAddress(address.text())));
            }
        }
        return new Publication(draft, from, until, Item.map(former, text -> text));
    }

    /** The path within a whole address, or the one that misses a slash. */
    private static Optional<Hint> oldAddress(String written) {
        String path = written.replaceFirst("^https?://[^/]*", "").replaceAll("\\.md$", "");
        String whole = ("/" + path + "/").replaceAll("/+", "/");
        return whole.matches("/([a-z0-9-]+/)+") && whole.indexOf('/', 1) < whole.length() - 1
                ? Optional.of(Hint.of("tip.schrijf", whole))
                : Optional.empty();
    }

    /** A picture is named by its file, beside the text, and always says in words what it shows. */
    Optional<Picture> picture(Fields fields, String folder) {
        Optional<String> file = fields.text("afbeelding");
        if (file.isEmpty()) {
            List.of("alt", "bijschrift", "maker").forEach(fields::text);
            return Optional.empty();
        }
        String alt = fields.required("alt");
        Optional<String> caption = fields.text("bijschrift");
        Optional<String> maker = fields.text("maker");
        if (FileNames.isName(alt, file.get())) {
            fields.fail(Diagnostic.error("alt-is-bestandsnaam", fields.span("alt"), alt));
        }
        if (!file.get().matches("[^/\\\\]+")) {
            fields.fail(Diagnostic.error("afbeelding-niet-naast-tekst", fields.span("afbeelding"), file.get()));
        }
        return file.map(name -> new Picture(folder + "/" + name, alt, caption, maker));
    }

    /** The number of a tranche. */
    static Optional<Integer> trancheNumber(Item item, Fields fields) {
        Optional<Integer> number = trancheNumber(item.text());
        if (number.isEmpty()) {
            boolean more = item.text().matches("\\d+(\\s*,\\s*\\d+)+");
            fields.fail(Diagnostic.error("tranche-ongeldig", item.span(), item.text())
                    .withHint(more ? Optional.of(Hint.of("tip.lijst", item.text())) : Optional.empty()));
        }
        return number;
    }

    static int requiredTranche(Fields fields) {
        return fields.required("tranche", "tranche-ongeldig", 1, SharedFields::trancheNumber);
    }

    private static Optional<Integer> trancheNumber(String text) {
        return text.length() <= 4 && isDigits(text) && text.charAt(0) != '0'
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }

    /**
     * An amount in whole euros, written with digits alone. Fractions, negative amounts and dots between
     * thousands each get their own words.
     */
    static Optional<Money> money(Fields fields, String key) {
        return fields.text(key).flatMap(text -> {
            if (isDigits(text) && text.length() <= MOST_DIGITS) {
                return Optional.of(new Money(Long.parseLong(text)));
            } else if (text.matches("-\\s*\\d[\\d.,]*")) {
                fields.fail(Diagnostic.error("bedrag-negatief", fields.span(key), text));
            } else if (text.matches("\\d+[.,]\\d+([eE].*)?") && !text.matches("\\d{1,3}(\\.\\d{3})+")) {
                fields.fail(Diagnostic.error("bedrag-geen-heel-getal", fields.span(key), text));
            } else if (isDigits(text)) {
                fields.fail(Diagnostic.error("bedrag-te-groot", fields.span(key), text));
            } else {
                fields.fail(Diagnostic.error("bedrag-ongeldig", fields.span(key), text)
                        .withHint(Numbers.meant(text)
                                .filter(number -> number.matches("\\d+"))
                                .map(number -> Hint.of("tip.schrijf-cijfers", number))));
            }
            return Optional.empty();
        });
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    static Money requiredMoney(Fields fields, String key) {
        if (!fields.has(key)) {
            fields.required(key);
        }
        return money(fields, key).orElse(Money.ZERO);
    }
}
