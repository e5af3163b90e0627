package nl.regiosite.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the pages of a site followed from beside its surroundings. A page comes by the texts in one way only: it asks for
 * them. So where the surroundings are the same, and each text that it asked for, it would ask for the same again and be the
 * same.
 *
 * @param form in what form pictures were shown, which depends on this computer too
 * @param searchIndex the address of what the browser searches in, which changes with any text
 * @param pages by the path of their file
 */
public record MadePages(String form, String searchIndex, SortedMap<String, MadePage> pages) {
    private static final String LINE = "\n";
    private static final String FIELD = "\t";

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

    public MadePages {
        pages = Collections.unmodifiableSortedMap(new TreeMap<>(pages));
    }

    /** In lines, to be {@linkplain #read read} again; a page of which that is not possible is left out. */
    public String write() {
        StringBuilder lines = new StringBuilder();
        lines.append(form).append(LINE).append(searchIndex);
        pages.forEach((path, page) -> {
            if (page.texts().keySet().stream().noneMatch(text -> text.contains(LINE) || text.contains(FIELD))) {
                lines.append(LINE).append(path).append(FIELD).append(page.addresses());
                page.texts()
                        .forEach((text, sum) ->
                                lines.append(FIELD).append(text).append(FIELD).append(sum));
            }
        });
        return lines.toString();
    }

    /** What {@link #write} wrote; nothing when it is something else. */
    public static Optional<MadePages> read(String written) {
        List<String> lines = split(written, LINE);
        SortedMap<String, MadePage> pages = new TreeMap<>();
        try {
            for (String line : lines.subList(2, lines.size())) {
                List<String> fields = split(line, FIELD);
                SortedMap<String, String> texts = new TreeMap<>();
                for (int i = 2; i < fields.size(); i += 2) {
                    texts.put(fields.get(i), fields.get(i + 1));
                }
                pages.put(fields.get(0), new MadePage(texts, Integer.parseInt(fields.get(1))));
            }
            return Optional.of(new MadePages(lines.get(0), lines.get(1), pages));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
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
