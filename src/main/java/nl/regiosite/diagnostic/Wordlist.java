package nl.regiosite.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** Words by key, as the program carries them in {@code .properties} files, and the filling in of what they leave open. */
public final class Wordlist {
    private Wordlist() {}

    /** The words in a resource of the program, or nothing when it has no such resource. */
    public static Optional<SortedMap<String, String>> resource(String name) {
        try (InputStream in = Wordlist.class.getResourceAsStream(name)) {
            if (in == null) {
                return Optional.empty();
            }
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            SortedMap<String, String> words = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
            return Optional.of(words);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** The text with {@code {0}}, {@code {1}} … filled in; what is filled in is not looked at again. */
    public static String fill(String text, List<String> arguments) {
        int open = text.indexOf('{');
        if (open < 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder(text.length() + 32);
        int from = 0;
        for (; open >= 0; open = text.indexOf('{', open + 1)) {
            int number = open + 2 < text.length() && text.charAt(open + 2) == '}' ? text.charAt(open + 1) - '0' : -1;
            if (number >= 0 && number < Math.min(arguments.size(), 10)) {
                filled.append(text, from, open).append(arguments.get(number));
                from = open + 3;
            }
        }
        return filled.append(text, from, text.length()).toString();
    }
}
