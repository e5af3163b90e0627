package nl.regiosite.diagnostic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Everything that the program says, in one language: {@code texts/nl.properties} and {@code texts/en.properties}. */
public final class Texts {
    private final SortedMap<String, String> texts;

    private Texts(SortedMap<String, String> texts) {
        this.texts = texts;
    }

    /** The texts in {@code language}, or nothing when the program does not speak it. */
    public static Optional<Texts> in(String language) {
        return Wordlist.resource("/nl/regiosite/texts/" + language + ".properties")
                .map(Texts::new);
    }

    /** The text at {@code key} with {@code {0}}, {@code {1}} … filled in; a missing key is a bug. */
    public String get(String key, List<String> arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException("the program has no text for " + key);
        }
        return Wordlist.fill(text, arguments);
    }

    public String get(String key, String... arguments) {
        return get(key, List.of(arguments));
    }

    public Set<String> keys() {
        return Set.copyOf(texts.keySet());
    }

    /**
     * What to do: the hint of a diagnostic itself, or the standing one for its code, if either is there. Both, where its
     * own only tells which names there are: the right one may not be among them yet.
     */
    public Optional<String> hint(Diagnostic diagnostic) {
        Optional<String> own = diagnostic.hint().map(hint -> get(hint.key(), beginnings(hint.arguments())));
        String key = diagnostic.code() + ".tip";
        Optional<String> standing =
                texts.containsKey(key) ? Optional.of(get(key, beginnings(diagnostic.arguments()))) : Optional.empty();
        boolean choice = diagnostic.hint().map(Hint::isChoice).orElse(false);
        return choice && standing.isPresent()
                ? own.map(names -> names + "; " + standing.get())
                : own.or(() -> standing);
    }

    public String message(Diagnostic diagnostic) {
        return get(diagnostic.code(), beginnings(diagnostic.arguments()));
    }

    private static List<String> beginnings(List<String> arguments) {
        return arguments.stream().map(Visible::beginning).toList();
    }
}
