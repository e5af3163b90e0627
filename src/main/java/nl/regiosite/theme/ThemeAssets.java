package nl.regiosite.theme;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.regiosite.source.Sha256;

/**
 * The files that pages use: the style sheet, icons. Each is served under a name made of its content, so that a browser
 * may keep it for ever and yet never shows an old one.
 *
 * @param paths from the name that a template asks for ({@code stijl.css}) to the path in the site
 * @param files the bytes, by path in the site
 */
public record ThemeAssets(SortedMap<String, String> paths, SortedMap<String, byte[]> files) {
    /** All files in this folder become one style sheet, in the order of their names. */
    private static final String STYLES = "css/";

    private static final String STYLE_SHEET = "stijl.css";

    public ThemeAssets {
        paths = Collections.unmodifiableSortedMap(new TreeMap<>(paths));
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public static ThemeAssets of(SiteTheme theme) {
        SortedMap<String, byte[]> byName = new TreeMap<>();
        StringBuilder styles = new StringBuilder();
        theme.files().below("assets").forEach((name, found) -> {
            if (name.startsWith(STYLES)) {
                styles.append(found.text()).append('\n');
            } else {
                byName.put(name, found.bytes());
            }
        });
        byName.put(STYLE_SHEET, styles.toString().getBytes(StandardCharsets.UTF_8));
        SortedMap<String, String> paths = new TreeMap<>();
        SortedMap<String, byte[]> files = new TreeMap<>();
        byName.forEach((name, bytes) -> {
            String path = "assets/" + hashed(name, bytes);
            paths.put(name, path);
            files.put(path, bytes);
        });
        return new ThemeAssets(paths, files);
    }

    /** {@code stijl.css} as {@code stijl.1a2b3c4d5e.css}. */
    private static String hashed(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String extension = dot < 0 ? "" : name.substring(dot);
        return stem + "." + Sha256.of(bytes).substring(0, 10) + extension;
    }
}
