package nl.regiosite.diagnostic;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.regiosite.source.Invisible;
import nl.regiosite.source.Node;
import nl.regiosite.source.Signs;
import nl.regiosite.source.SourceSpan;

/**
 * The fields of one mapping in a file, read by key. What is missing, of the wrong type or unknown becomes a diagnostic;
 * reading goes on. The keys that were asked for are the keys that exist: after the last one, {@link #refuseOthers()}
 * reports the rest. A value that could not be read is given as a stand-in, and {@link #made} then makes nothing, so a
 * stand-in never gets into the programme.
 */
public final class Fields {
    /** A field is a name, a sentence or a paragraph; each comes back on many pages. */
    private static final int LONGEST = 5_000;

    /** Writers put it in long words on purpose; in a name it is as lost as in {@code Invisible}. */
    private static final char SOFT_HYPHEN = '\u00ad';

    private static final Pattern CUT_AT_BEGIN = Pattern.compile("^\\s*(?:- +)?[a-z-]+:\\s+#[\\p{L}\\d]");

    private final Node.Mapping mapping;
    private final Diagnostics problems;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Map<String, Diagnostic> missing = new LinkedHashMap<>();
    private boolean sound = true;

    public Fields(Node.Mapping mapping, Diagnostics problems) {
        this.mapping = mapping;
        this.problems = problems;
        // Editors such as VS Code find the schema of a JSON file by this key.
        asked.add("$schema");
    }

    /** The fields of a node, if it is a mapping; a diagnostic if it is something else. */
    public static Optional<Fields> of(Node node, Diagnostics problems) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(new Fields(mapping, problems));
        }
        problems.add(Diagnostic.error("type-geen-velden", node.span()));
        return Optional.empty();
    }

    public SourceSpan span() {
        return mapping.span();
    }

    /** What was read, with all its places. */
    public Node.Mapping mapping() {
        return mapping;
    }

    /** Where the value of a key stands; the mapping itself when it has no such key. */
    public SourceSpan span(String key) {
        return mapping.entry(key).map(entry -> entry.value().span()).orElse(mapping.span());
    }

    /** Every key that stands in the file, with the place of its value. */
    public List<Node.Entry> entries() {
        return mapping.entries();
    }

    public boolean has(String key) {
        return node(key).isPresent();
    }

    public String required(String key) {
        Optional<Node> node = requiredNode(key);
        return node.flatMap(found -> textOf(key, found)).orElseGet(() -> failed("?"));
    }

    public Optional<String> text(String key) {
        return node(key).flatMap(node -> textOf(key, node));
    }

    /** A text that is turned into something else; {@code code} says what is wrong when it cannot be. */
    public <T> Optional<T> parsed(String key, String code, Function<String, Optional<T>> parse) {
        return parsed(key, code, parse, text -> Optional.empty());
    }

    /** The same, with what was probably meant. */
    public <T> Optional<T> parsed(
            String key, String code, Function<String, Optional<T>> parse, Function<String, Optional<Hint>> meant) {
        return text(key).flatMap(text -> {
            Optional<T> value = parse.apply(text);
            if (value.isEmpty()) {
                fail(Diagnostic.error(code, span(key), text).withHint(meant.apply(text)));
            }
            return value;
        });
    }

    public <T> T required(String key, String code, T standIn, Function<String, Optional<T>> parse) {
        return required(key, code, standIn, parse, text -> Optional.empty());
    }

    /** The same, with what was probably meant. */
    public <T> T required(
            String key,
            String code,
            T standIn,
            Function<String, Optional<T>> parse,
            Function<String, Optional<Hint>> meant) {
        if (requiredNode(key).isEmpty()) {
            return failed(standIn);
        }
        return parsed(key, code, parse, meant).orElseGet(() -> failed(standIn));
    }

    /** One of a few words; a diagnostic with the nearest of them when it is another. */
    public <T> Optional<T> choice(String key, String code, Collection<T> choices, Function<T, String> word) {
        return text(key).flatMap(text -> {
            Optional<T> chosen = choices.stream()
                    .filter(choice -> word.apply(choice).equals(text))
                    .findFirst();
            if (chosen.isEmpty()) {
                List<String> words = choices.stream().map(word).toList();
                fail(Diagnostic.error(code, span(key), text).withHint(Hint.nearest(text, words)));
            }
            return chosen;
        });
    }

    public <T> T requiredChoice(String key, String code, T standIn, Collection<T> choices, Function<T, String> word) {
        if (requiredNode(key).isEmpty()) {
            return failed(standIn);
        }
        return choice(key, code, choices, word).orElseGet(() -> failed(standIn));
    }

    public Optional<Integer> wholeNumber(String key) {
        return parsed(key, "heel-getal-ongeldig", Fields::wholeNumberOf);
    }

    public boolean truth(String key) {
        Optional<Boolean> value = parsed(key, "type-geen-ja-nee", text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "ja" -> Optional.of(true);
            case "false", "nee" -> Optional.of(false);
            default -> Optional.empty();
        });
        return value.orElse(false);
    }

    /** A list of texts; a single text counts as a list of one, so that {@code bron: x} and {@code bron: [x]} agree. */
    public List<Item> texts(String key) {
        return items(key).stream()
                .flatMap(node ->
                        textOf(key, node, "type-geen-tekst-in-lijst").map(text -> new Item(text, node.span())).stream())
                .toList();
    }

    public List<Item> requiredTexts(String key) {
        List<Item> found = requiredNode(key).isEmpty() ? List.of() : texts(key);
        return found.isEmpty() ? failed(found) : found;
    }

    /** A list of mappings, each read by {@code read}; an item that gives nothing is left out. */
    public <T> List<T> list(String key, Function<Fields, Optional<T>> read) {
        return items(key).stream()
                .flatMap(node -> Fields.of(node, problems).flatMap(read).stream())
                .toList();
    }

    /** The fields of a node that this mapping holds; a diagnostic if it is no mapping. */
    public Optional<Fields> nested(Node node) {
        return Fields.of(node, problems);
    }

    public Optional<Node> node(String key) {
        asked.add(key);
        return mapping.entry(key)
                .map(Node.Entry::value)
                .filter(node -> !(node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NOTHING));
    }

    /** The items of a list; one value that is no list counts as a list of one. */
    public List<Node> items(String key) {
        return node(key)
                .map(node -> node instanceof Node.Sequence sequence ? sequence.items() : List.of(node))
                .orElse(List.of());
    }

    public void fail(Diagnostic diagnostic) {
        problems.add(diagnostic);
        sound = false;
    }

    /**
     * Reports every key that nobody asked for, with the nearest one that exists (and as a second argument all that do);
     * then what is missing, unless an unknown key was probably meant to be it.
     */
    public void refuseOthers() {
        Set<String> known =
                asked.stream().filter(key -> !key.startsWith("$")).collect(Collectors.toCollection(LinkedHashSet::new));
        for (Node.Entry entry : mapping.entries()) {
            if (!asked.contains(entry.key())) {
                problems.add(unknown(entry, known));
                Nearest.to(entry.key(), known).ifPresent(missing::remove);
            }
        }
        missing.values().forEach(problems::add);
        missing.clear();
    }

    private static Diagnostic unknown(Node.Entry entry, Set<String> known) {
        String seen = Invisible.without(entry.key());
        return known.contains(seen)
                ? Diagnostic.error("teken-onzichtbaar", entry.span(), seen, seen)
                : Diagnostic.error("sleutel-onbekend", entry.span(), entry.key(), String.join(", ", known))
                        .withHint(Hint.nearest(entry.key(), known));
    }

    /** What {@code make} makes, unless a field that it needs could not be read. Refuses unknown keys first. */
    public <T> Optional<T> made(Supplier<T> make) {
        refuseOthers();
        return sound ? Optional.of(make.get()) : Optional.empty();
    }

    private Optional<Node> requiredNode(String key) {
        Optional<Node> node = node(key);
        if (node.isEmpty()) {
            Optional<SourceSpan> empty = mapping.entry(key).map(Node.Entry::span);
            sound = false;
            boolean cut = empty.map(place -> place.file().line(place.line()))
                    .filter(line -> CUT_AT_BEGIN.matcher(line).find())
                    .isPresent();
            if (cut) {
                // That the value falls away after its hash has been said with the line.
                return node;
            }
            missing.put(
                    key,
                    empty.map(place ->
                                    Diagnostic.error("waarde-leeg", place, key).withHint(Hint.of("tip.vul-in", key)))
                            .orElseGet(() -> Diagnostic.error("verplicht-ontbreekt", mapping.span(), key)
                                    .withHint(Hint.of(inJson() ? "tip.voeg-toe-json" : "tip.voeg-toe", key))));
        }
        return node;
    }

    private boolean inJson() {
        return mapping.span().file().path().endsWith(".json");
    }

    private Optional<String> textOf(String key, Node node) {
        return textOf(key, node, "type-geen-tekst");
    }

    private Optional<String> textOf(String key, Node node, String otherType) {
        if (!(node instanceof Node.Scalar scalar)) {
            fail(Diagnostic.error(otherType, node.span(), key));
            return Optional.empty();
        }
        String text = stripped(scalar.text());
        if (text.length() > LONGEST) {
            fail(Diagnostic.error("waarde-te-lang", node.span(), key));
            return Optional.empty();
        }
        if (text.isEmpty()) {
            fail(Diagnostic.error("waarde-leeg", node.span(), key));
            return Optional.empty();
        }
        if (Signs.firstBad(text) >= 0 || holdsInvisible(text)) {
            fail(Diagnostic.error(
                    "teken-onzichtbaar",
                    node.span(),
                    key,
                    Invisible.without(Signs.mended(text).replace("\uFFFD", ""))));
            return Optional.empty();
        }
        if (!inJson() && !scalar.survives()) {
            problems.add(Diagnostic.warning("getal-zonder-aanhalingstekens", node.span(), text));
        }
        return Optional.of(text);
    }

    /** Without the spaces around it, those that keep words on one line too. */
    private static String stripped(String text) {
        String bare = text.strip();
        int from = 0;
        int to = bare.length();
        while (from < to && isFixedSpace(bare.charAt(from))) {
            from++;
        }
        while (to > from && isFixedSpace(bare.charAt(to - 1))) {
            to--;
        }
        return bare.substring(from, to);
    }

    private static boolean isFixedSpace(char c) {
        return c == '\u00a0' || c == '\u202f';
    }

    private static boolean holdsInvisible(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > SOFT_HYPHEN && Invisible.hasNoWidth(c)) {
                return true;
            }
        }
        return false;
    }

    private <T> T failed(T standIn) {
        sound = false;
        return standIn;
    }

    private static Optional<Integer> wholeNumberOf(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A text from a list, with its place. */
    public record Item(String text, SourceSpan span) {
        /** The texts alone, turned into something else. */
        public static <T> List<T> map(List<Item> items, Function<String, T> make) {
            return items.stream().map(Item::text).map(make).toList();
        }
    }
}
