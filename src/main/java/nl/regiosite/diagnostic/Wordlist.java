package nl.regiosite.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
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
            return in == null
                    ? Optional.empty()
                    : Optional.of(words(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /**
     * The lines {@code key=value} of properties. Every start of the program waits for this, and Java's own reader looks at
     * each sign; it is asked only for what is written with a backslash.
     */
    static SortedMap<String, String> words(String properties) throws IOException {
        SortedMap<String, String> words = new TreeMap<>();
        int from = 0;
        while (from < properties.length()) {
            int newLine = properties.indexOf('\n', from);
            int end = newLine < 0 ? properties.length() : newLine;
            int equals = properties.indexOf('=', from);
            if (from < end && properties.charAt(from) != '#' && equals >= 0 && equals < end) {
                String key = properties.substring(from, equals);
                String value = properties.substring(equals + 1, end);
                words.put(key, value.indexOf('\\') < 0 ? value.stripLeading() : unescaped(value));
            }
            from = end + 1;
        }
        return words;
    }

    private static String unescaped(String value) throws IOException {
        Properties one = new Properties();
        one.load(new StringReader("value=" + value));
        return one.getProperty("value");
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
