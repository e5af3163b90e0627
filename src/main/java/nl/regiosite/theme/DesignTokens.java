package nl.regiosite.theme;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours, sizes and shapes of a theme, as its style sheet says them: its custom properties. Pictures that are no
 * HTML are drawn with these too, so that a region changes its colours in one place.
 *
 * @param light by name, with the two hyphens
 * @param dark the same for who reads light letters on a dark page
 * @param colours what the class {@code kleur-<name>} gives, by that name
 */
public record DesignTokens(
        Map<String, String> light, Map<String, String> dark, Map<String, Map<String, String>> colours) {
    private static final Pattern PROPERTY = Pattern.compile("(?<![A-Za-z0-9-])(--[A-Za-z0-9-]++):([^;]*)");
    private static final Pattern COLOUR_CLASS = Pattern.compile("\\.kleur-([a-z0-9-]+)");
    private static final Pattern SCHEME =
            Pattern.compile("@media[^{]*prefers-color-scheme:(light|dark)[^{]*\\{(.*)", Pattern.DOTALL);
    private static final Pattern REFERENCE = Pattern.compile("var\\((--[A-Za-z0-9-]+)\\)");

    public DesignTokens {
        light = Map.copyOf(light);
        dark = Map.copyOf(dark);
        colours = Map.copyOf(colours);
    }

    /** Reads a style sheet that {@link StyleSheet#compact} wrote. */
    static DesignTokens read(String css) {
        Map<String, String> light = new TreeMap<>();
        Map<String, String> dark = new TreeMap<>();
        Map<String, Map<String, String>> colours = new TreeMap<>();
        int at = 0;
        while (at < css.length()) {
            int media = css.indexOf("@media", at);
            int end = media < 0 ? css.length() : media;
            String plain = css.substring(at, end);
            rules(plain, light, colours);
            rules(plain, dark, new TreeMap<>());
            at = media < 0 ? end : endOfBlock(css, media);
            Matcher scheme = SCHEME.matcher(css.substring(end, at));
            if (scheme.lookingAt()) {
                boolean forDark = scheme.group(1).equals("dark");
                rules(scheme.group(2), forDark ? dark : light, forDark ? new TreeMap<>() : colours);
            }
        }
        return new DesignTokens(light, dark, colours);
    }

    private static void rules(String css, Map<String, String> root, Map<String, Map<String, String>> colours) {
        int begin = 0;
        int open = -1;
        for (int i = 0; i < css.length(); i++) {
            if (css.charAt(i) == '{') {
                // What stands around rules, such as a condition, is none itself.
                begin = open < 0 ? begin : open + 1;
                open = i;
            } else if (css.charAt(i) == '}') {
                if (open >= 0) {
                    rule(css.substring(begin, open), css.substring(open + 1, i), root, colours);
                }
                begin = i + 1;
                open = -1;
            }
        }
    }

    private static void rule(
            String selector, String declarations, Map<String, String> root, Map<String, Map<String, String>> colours) {
        Map<String, String> found = properties(declarations);
        if (selector.contains(":root")) {
            root.putAll(found);
        }
        Matcher colour = COLOUR_CLASS.matcher(selector);
        while (colour.find()) {
            colours.computeIfAbsent(colour.group(1), name -> new TreeMap<>()).putAll(found);
        }
    }

    private static Map<String, String> properties(String declarations) {
        Map<String, String> found = new TreeMap<>();
        Matcher property = PROPERTY.matcher(declarations);
        while (property.find()) {
            found.put(property.group(1), property.group(2).strip());
        }
        return found;
    }

    private static int endOfBlock(String css, int start) {
        int depth = 0;
        for (int i = start; i < css.length(); i++) {
            if (css.charAt(i) == '{') {
                depth++;
            } else if (css.charAt(i) == '}' && --depth == 0) {
                return i + 1;
            }
        }
        return css.length();
    }

    /** The value of a token on a light page, with all references filled in. */
    public Optional<String> value(String token) {
        return resolved(token, name -> Optional.ofNullable(light.get(name)), 0);
    }

    /** The value of a token on a dark page. */
    public Optional<String> darkValue(String token) {
        return resolved(token, name -> Optional.ofNullable(dark.get(name)), 0);
    }

    /** The value of a token within an element of class {@code kleur-<colour>}. */
    public Optional<String> value(String token, String colour) {
        Map<String, String> own = colours.getOrDefault(colour, Map.of());
        return resolved(
                token, name -> Optional.ofNullable(own.get(name)).or(() -> Optional.ofNullable(light.get(name))), 0);
    }

    /** A colour as red, green and blue in one number, when it is written as {@code #rgb} or {@code #rrggbb}. */
    public Optional<Integer> rgb(String token) {
        return value(token).flatMap(DesignTokens::rgbOf);
    }

    /** The same within an element of class {@code kleur-<colour>}. */
    public Optional<Integer> rgb(String token, String colour) {
        return value(token, colour).flatMap(DesignTokens::rgbOf);
    }

    private static Optional<Integer> rgbOf(String css) {
        String hex = css.matches("#[0-9A-Fa-f]{3}") ? css.replaceAll("([0-9A-Fa-f])", "$1$1") : css;
        return hex.matches("#[0-9A-Fa-f]{6}") ? Optional.of(Integer.valueOf(hex.substring(1), 16)) : Optional.empty();
    }

    /** The shape of a colour, for who cannot tell colours apart; a bar when the theme gives it none. */
    public Shape shape(String colour) {
        return value("--vorm", colour).flatMap(Shape::parse).orElse(Shape.BAR);
    }

    private static Optional<String> resolved(String token, Function<String, Optional<String>> values, int depth) {
        Optional<String> value = values.apply(token);
        // Tokens that refer to each other in a circle have no value.
        if (value.isEmpty() || depth > 9) {
            return Optional.empty();
        }
        Matcher reference = REFERENCE.matcher(value.get());
        StringBuilder out = new StringBuilder();
        while (reference.find()) {
            Optional<String> other = resolved(reference.group(1), values, depth + 1);
            if (other.isEmpty()) {
                return Optional.empty();
            }
            reference.appendReplacement(out, Matcher.quoteReplacement(other.get()));
        }
        return Optional.of(reference.appendTail(out).toString());
    }
}
