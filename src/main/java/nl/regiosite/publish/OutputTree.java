package nl.regiosite.publish;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The finished files of a site by their path, in memory until all are there. No path twice, none outside the site. */
public final class OutputTree {
    private static final Pattern PART = Pattern.compile("[A-Za-z0-9._-]+");

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    /**
     * Adds a file.
     *
     * @param path with {@code /} between its parts, such as {@code projecten/it-hub/index.html}
     * @throws IllegalArgumentException when the path leaves the site or is taken: the plan should have seen to that
     */
    public void put(String path, byte[] bytes) {
        boolean inside = !path.isEmpty()
                && Arrays.stream(path.split("/", -1))
                        .allMatch(part -> PART.matcher(part).matches() && !part.equals(".") && !part.equals(".."));
        if (!inside) {
            throw new IllegalArgumentException("no path within the site: " + path);
        }
        if (files.putIfAbsent(path, bytes) != null) {
            throw new IllegalArgumentException("two files at " + path);
        }
    }

    public void put(String path, String text) {
        put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** All files, by path. */
    public SortedMap<String, byte[]> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    public int size() {
        return files.size();
    }
}
