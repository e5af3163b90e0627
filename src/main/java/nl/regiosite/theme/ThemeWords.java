package nl.regiosite.theme;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.regiosite.diagnostic.Wordlist;

/**
 * The words on the site by key: those of the theme, then those of its parents, then those that come with the program.
 */
public record ThemeWords(Map<String, String> texts) {
    public ThemeWords {
        texts = Map.copyOf(texts);
    }

    /** The words that come with the program in a language, for a theme to choose others. */
    static Map<String, String> standing(String language) {
        return Wordlist.resource("/nl/regiosite/words/" + language + ".properties")
                .orElseGet(TreeMap::new);
    }

    /**
     * The word at {@code key} with {@code {0}}, {@code {1}} … filled in.
     *
     * @throws MissingWord when neither the theme nor the program has it
     */
    public String get(String key, List<String> arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new MissingWord(key);
        }
        return Wordlist.fill(text, arguments);
    }

    /** A template asks for a word that nobody has. */
    public static final class MissingWord extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MissingWord(String key) {
            super("no text for " + key);
        }
    }
}
