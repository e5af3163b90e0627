package nl.regiosite.content;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.regiosite.model.PictureFile;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Prose;
import nl.regiosite.source.SourceFile;
import nl.regiosite.source.SourceMap;

/**
 * What was read from {@code content/}.
 *
 * @param places where each part of the programme stands
 * @param texts the Markdown files by path, for what is found wrong in a text later on
 * @param pictures the pictures that lie beside texts, by path
 * @param unreadable the paths of the texts that could not be read as they should
 * @param belowMistakes the texts below fields with a mistake: in no programme, but their links are looked at all the same
 */
public record Content(
        Programme programme,
        SourceMap places,
        SortedMap<String, SourceFile> texts,
        SortedMap<String, PictureFile> pictures,
        SortedSet<String> unreadable,
        List<Prose> belowMistakes) {
    /** Before anything was read. */
    public static final Content NOTHING = ContentLoader.nothing();

    public Content {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        pictures = Collections.unmodifiableSortedMap(new TreeMap<>(pictures));
        unreadable = Collections.unmodifiableSortedSet(new TreeSet<>(unreadable));
        belowMistakes = List.copyOf(belowMistakes);
    }

    /** Whether all texts were found and read, so that a page that is not there is really not there. */
    public boolean isWhole() {
        return !texts.isEmpty() && unreadable.isEmpty();
    }
}
