package nl.regiosite.content;

import java.util.SortedSet;
import nl.regiosite.model.Programme;
import nl.regiosite.source.SourceFile;
import nl.regiosite.source.SourceMap;
import java.util.SortedMap;

/**
 * What was read from {@code content/}.
 *
 * @param places where each part of the programme stands
 * @param texts the Markdown files by path, for what is found wrong in a text later on
 * @param pictures the paths of the pictures that lie beside texts
 */
public record Content(
        Programme programme, SourceMap places, SortedMap<String, SourceFile> texts, SortedSet<String> pictures) {}
