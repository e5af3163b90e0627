package nl.regiosite.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The words on the site by key: those of the theme, then those of its parents, then those that come with the program.
 */
public record ThemeWords(Map<String, String> texts) {
    public ThemeWords {
        texts = Map.copyOf(texts);
    }

    /** The words that come with the program in a language, for a theme to choose others. */
    static Map<String, String> standing(String language) {
        String resource = "/nl/regiosite/words/" + language + ".properties";
        Map<String, String> words = new TreeMap<>();
        try (InputStream in = ThemeWords.class.getResourceAsStream(resource)) {
            if (in == null) {
                return words;
            }
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
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
        for (int i = 0; i < arguments.size(); i++) {
            text = text.replace("{" + i + "}", arguments.get(i));
        }
        return text;
    }

    /** A template asks for a word that nobody has. */
    public static final class MissingWord extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MissingWord(String key) {
            super("no text for " + key);
        }
    }
}
