package nl.regiosite.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the files of a site followed from beside its surroundings. A page comes by the texts in one way only: it asks for
 * them. So where the surroundings are the same, and each text that it asked for, it would ask for the same again and be the
 * same. What goes for a page goes for the other files too, of one output taken together.
 *
 * @param form in what form pictures were shown, which depends on this computer too
 * @param searched fingerprint of all texts that are searched
 * @param searchIndex the address of what the browser searches in, which changes with these; empty when nobody asked for it
 * @param pages by the path of their file
 * @param outputs by name
 */
public record MadeFiles(
        String form,
        String searched,
        String searchIndex,
        SortedMap<String, MadePage> pages,
        SortedMap<String, MadeOutput> outputs) {
    /** So many lines come before the pages. */
    private static final int HEAD = 3;

    private static final String LINE = "\n";
    private static final String FIELD = "\t";

    /** Between the pages and the outputs; no page has an empty path. */
    private static final String NO_PAGE = "";

    /**
     * What one page followed from.
     *
     * @param texts fingerprint of each text that it asked for, by the path of its file
     * @param addresses how often the address of what the browser searches in stands in it; {@link #UNSURE} when that is not
     *     as often as its template asked for it, so that somebody else may have written it too
     */
    public record MadePage(SortedMap<String, String> texts, int addresses) {
        static final int UNSURE = -1;

        public MadePage {
            texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        }
    }

    /**
     * What an output followed from.
     *
     * @param texts fingerprint of each text that it asked for, by the path of its file
     * @param files the paths of its files
     */
    public record MadeOutput(SortedMap<String, String> texts, List<String> files) {
        public MadeOutput {
            texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
            files = List.copyOf(files);
        }
    }

    public MadeFiles {
        pages = Collections.unmodifiableSortedMap(new TreeMap<>(pages));
        outputs = Collections.unmodifiableSortedMap(new TreeMap<>(outputs));
    }

    /** In lines, to be {@linkplain #read read} again; what cannot be is left out. */
    public String write() {
        StringBuilder lines = new StringBuilder(String.join(LINE, form, searched, searchIndex));
        pages.forEach((path, page) -> line(path, String.valueOf(page.addresses()), page.texts(), lines));
        lines.append(LINE).append(NO_PAGE);
        outputs.forEach((name, output) -> line(name, String.join(" ", output.files()), output.texts(), lines));
        return lines.toString();
    }

    private static void line(String path, String what, SortedMap<String, String> texts, StringBuilder lines) {
        if (texts.keySet().stream().noneMatch(text -> text.contains(LINE) || text.contains(FIELD))) {
            lines.append(LINE).append(path).append(FIELD).append(what);
            texts.forEach((text, sum) ->
                    lines.append(FIELD).append(text).append(FIELD).append(sum));
        }
    }

    /** What {@link #write} wrote; nothing when it is something else. */
    public static Optional<MadeFiles> read(String written) {
        List<String> lines = split(written, LINE);
        SortedMap<String, MadePage> pages = new TreeMap<>();
        SortedMap<String, MadeOutput> outputs = new TreeMap<>();
        try {
            int end = lines.subList(HEAD, lines.size()).indexOf(NO_PAGE) + HEAD;
            for (String line : lines.subList(HEAD, end)) {
                List<String> fields = split(line, FIELD);
                pages.put(fields.get(0), new MadePage(texts(fields), Integer.parseInt(fields.get(1))));
            }
            for (String line : lines.subList(end + 1, lines.size())) {
                List<String> fields = split(line, FIELD);
                List<String> files = fields.get(1).isEmpty() ? List.of() : split(fields.get(1), " ");
                outputs.put(fields.get(0), new MadeOutput(texts(fields), files));
            }
            return Optional.of(new MadeFiles(lines.get(0), lines.get(1), lines.get(2), pages, outputs));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static SortedMap<String, String> texts(List<String> fields) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (int i = 2; i < fields.size(); i += 2) {
            texts.put(fields.get(i), fields.get(i + 1));
        }
        return texts;
    }

    private static List<String> split(String text, String separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(text.substring(from, at));
            from = at + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }
}
