package nl.regiosite.theme;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.diagnostic.Hint;
import nl.regiosite.source.Sha256;
import nl.regiosite.source.SourceFile;

/**
 * The files that pages use: style sheets, scripts, letters, icons. Each is served under a name made of its content, so
 * that a browser may keep it for ever and yet never shows an old one.
 *
 * <p>The files in {@code assets/css/} are joined in the order of their names to {@code stijl.css}, which every page
 * loads first; those in a folder {@code assets/css/druk/} to {@code druk.css}, for pages that ask for it.
 *
 * @param paths from the name that a template asks for ({@code stijl.css}) to the path in the site
 * @param files the bytes, by path in the site
 * @param tokens what the first style sheet says of colours, sizes and shapes
 * @param cardStyle the style of what others embed, from {@code assets/css/insluiten/}: it travels within the cards
 */
public record ThemeAssets(
        SortedMap<String, String> paths, SortedMap<String, byte[]> files, DesignTokens tokens, String cardStyle) {
    private static final String STYLES = "css/";
    private static final String STYLE_SHEET = "stijl.css";
    private static final String CARD_SHEET = "insluiten.css";
    private static final String FOLDER = "assets/";

    /** The colours that pictures are drawn with. */
    private static final List<String> DRAWN = List.of(
            "--papier",
            "--inkt",
            "--inkt-zacht",
            "--zand-licht",
            "--kleur",
            "--kleur-licht",
            "--akker-weide",
            "--akker-zand",
            "--akker-heide",
            "--akker-veen",
            "--akker-water");

    /** {@code url(letter/vet.woff2)}: a file of the theme, by its name below {@code assets/}. */
    private static final Pattern REFERENCE = Pattern.compile("url\\(\\s*[\"']?(?!data:)([^\"'()#\\s]+)[\"']?\\s*\\)");

    public ThemeAssets {
        paths = Collections.unmodifiableSortedMap(new TreeMap<>(paths));
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The assets of a theme; a style that names a file which is not there goes to {@code problems}. */
    public static ThemeAssets of(SiteTheme theme, Diagnostics problems) {
        SortedMap<String, String> paths = new TreeMap<>();
        SortedMap<String, byte[]> files = new TreeMap<>();
        SortedMap<String, StringBuilder> sheets = new TreeMap<>();
        SortedMap<String, ThemeFiles.Found> all = theme.assets();
        all.forEach((name, found) -> {
            if (!name.startsWith(STYLES)) {
                boolean ownScript = name.endsWith(".js") && !theme.packaged().containsValue(found);
                byte[] bytes =
                        ownScript ? Script.compact(found.text()).getBytes(StandardCharsets.UTF_8) : found.bytes();
                add(name, bytes, paths, files);
            }
        });
        all.forEach((name, found) -> {
            if (name.startsWith(STYLES)) {
                sheets.computeIfAbsent(sheet(name), key -> new StringBuilder())
                        .append(withReferences(found, paths, problems));
            }
        });
        sheets.computeIfAbsent(STYLE_SHEET, key -> new StringBuilder());
        sheets.replaceAll((name, css) -> new StringBuilder(StyleSheet.compact(css.toString())));
        StringBuilder cardStyle = sheets.remove(CARD_SHEET);
        sheets.forEach((name, css) -> add(name, css.toString().getBytes(StandardCharsets.UTF_8), paths, files));
        DesignTokens tokens = DesignTokens.read(String.valueOf(sheets.get(STYLE_SHEET)));
        if (theme.posterLetters().isPresent()) {
            DRAWN.stream()
                    .filter(token -> tokens.rgb(token).isEmpty())
                    .forEach(token -> problems.add(unreadable(token, all)));
        }
        return new ThemeAssets(paths, files, tokens, cardStyle == null ? "" : cardStyle.toString());
    }

    private static Diagnostic unreadable(String token, SortedMap<String, ThemeFiles.Found> assets) {
        SourceFile file = new SourceFile("themes", "");
        int offset = 0;
        for (ThemeFiles.Found found : assets.values()) {
            int at = found.name().endsWith(".css") ? found.text().lastIndexOf(token + ":") : -1;
            if (at >= 0) {
                file = new SourceFile(found.name(), found.text());
                offset = at;
            }
        }
        return Diagnostic.error("kleur-onleesbaar", file.at(offset), token);
    }

    private static void add(
            String name, byte[] bytes, SortedMap<String, String> paths, SortedMap<String, byte[]> files) {
        String path = FOLDER + hashed(name, bytes);
        paths.put(name, path);
        files.put(path, bytes);
    }

    /** {@code css/10-tokens.css} is part of {@code stijl.css}, {@code css/druk/10-blad.css} of {@code druk.css}. */
    private static String sheet(String name) {
        String rest = name.substring(STYLES.length());
        int slash = rest.indexOf('/');
        return slash < 0 ? STYLE_SHEET : rest.substring(0, slash) + ".css";
    }

    /** The style with the names of files as they are served. */
    private static String withReferences(
            ThemeFiles.Found found, SortedMap<String, String> paths, Diagnostics problems) {
        SourceFile file = new SourceFile(found.name(), found.text());
        Matcher reference = REFERENCE.matcher(file.text());
        StringBuilder out = new StringBuilder();
        while (reference.find()) {
            String name = reference.group(1);
            String path = paths.get(name);
            if (path == null) {
                problems.add(Diagnostic.error("stijl-verwijst-naar-niets", file.at(reference.start(1)), name)
                        .withHint(Hint.nearest(name, paths.keySet())));
                path = FOLDER;
            }
            // The sheets lie in the folder of the assets themselves.
            reference.appendReplacement(out, Matcher.quoteReplacement("url(" + path.substring(FOLDER.length()) + ")"));
        }
        return reference.appendTail(out).append('\n').toString();
    }

    /** {@code stijl.css} as {@code stijl.1a2b3c4d5e.css}. */
    private static String hashed(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String extension = dot < 0 ? "" : name.substring(dot);
        return stem + "." + Sha256.of(bytes).substring(0, 10) + extension;
    }
}
