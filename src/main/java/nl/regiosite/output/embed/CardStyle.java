package nl.regiosite.output.embed;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiosite.theme.DesignTokens;

/**
 * The style of cards, whole in itself: what the theme says of cards, with the design tokens that this uses. Dark when
 * the reader likes dark pages or the address asks for it, never on paper. The same for every card of a site, so that a
 * host can allow it by its hash.
 */
final class CardStyle {
    private static final Pattern REFERENCE = Pattern.compile("var\\((--[A-Za-z0-9-]+)");

    private final DesignTokens tokens;
    private final SortedMap<String, SortedMap<String, String>> colours = new TreeMap<>();
    private final SortedMap<String, String> light = new TreeMap<>();
    private final SortedMap<String, String> dark = new TreeMap<>();

    private CardStyle(DesignTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * @param css what the theme says of cards
     * @param used the colours of the pillars
     */
    static String of(String css, DesignTokens tokens, Collection<String> used) {
        CardStyle style = new CardStyle(tokens);
        style.define(references(css), new TreeSet<>(used));
        return style + css.strip();
    }

    private static Set<String> references(String css) {
        Set<String> found = new TreeSet<>();
        Matcher reference = REFERENCE.matcher(css);
        while (reference.find()) {
            found.add(reference.group(1));
        }
        return found;
    }

    /** The tokens, and those that they refer to, and so on. */
    private void define(Set<String> wanted, Set<String> usedColours) {
        for (String name : wanted) {
            for (String colour : usedColours) {
                String value = tokens.colours().getOrDefault(colour, Map.of()).get(name);
                if (value != null
                        && colours.computeIfAbsent(colour, key -> new TreeMap<>())
                                        .put(name, value)
                                == null) {
                    define(references(value), usedColours);
                }
            }
            String value = tokens.light().get(name);
            if (value != null && light.put(name, value) == null) {
                define(references(value), usedColours);
            }
            String darkValue = tokens.dark().get(name);
            if (darkValue != null && !darkValue.equals(value) && dark.put(name, darkValue) == null) {
                define(references(darkValue), usedColours);
            }
        }
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        rule(":root", light, out);
        colours.forEach((colour, values) -> rule(".kleur-" + colour, values, out));
        if (!dark.isEmpty()) {
            out.append("@media screen{");
            rule(":root[data-thema=donker]", dark, out);
            out.append("}@media screen and (prefers-color-scheme:dark){");
            rule(":root:not([data-thema])", dark, out);
            out.append('}');
        }
        return out.toString();
    }

    private static void rule(String selector, Map<String, String> values, StringBuilder out) {
        out.append(selector).append('{');
        values.forEach(
                (name, value) -> out.append(name).append(':').append(value).append(';'));
        out.append('}');
    }
}
