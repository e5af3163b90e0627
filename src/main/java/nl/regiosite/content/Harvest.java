package nl.regiosite.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.diagnostic.Fields;
import nl.regiosite.model.PictureFile;
import nl.regiosite.model.Prose;
import nl.regiosite.source.SourceFile;
import nl.regiosite.source.SourceMap;

/** What came out of one file, or of several: the parts of the programme, where they stand, and what is wrong. */
final class Harvest {
    private final Map<Class<?>, List<Object>> parts = new HashMap<>();
    private final Diagnostics problems = new Diagnostics();
    private final SourceMap places = new SourceMap();
    private final SortedMap<String, SourceFile> texts = new TreeMap<>();
    private final SortedMap<String, PictureFile> pictures = new TreeMap<>();
    private final SortedSet<String> unreadable = new TreeSet<>();
    private final SortedSet<String> misnamed = new TreeSet<>();
    private final List<Prose> belowMistakes = new ArrayList<>();

    <T> void add(Class<T> kind, T part) {
        parts.computeIfAbsent(kind, unused -> new ArrayList<>()).add(part);
    }

    /** Reads a part and adds it, if it could be made. */
    <T> Consumer<Fields> keeping(Class<T> kind, Function<Fields, Optional<T>> read) {
        return fields -> read.apply(fields).ifPresent(part -> add(kind, part));
    }

    /** The parts of a kind, in the order in which they were read. */
    <T> List<T> all(Class<T> kind) {
        return parts.getOrDefault(kind, List.of()).stream().map(kind::cast).toList();
    }

    /** The one part of a kind of which there is never more. */
    <T> Optional<T> one(Class<T> kind) {
        return all(kind).stream().findFirst();
    }

    /** Adds what came out of another file. */
    void addAll(Harvest other) {
        other.parts.forEach((kind, more) ->
                parts.computeIfAbsent(kind, unused -> new ArrayList<>()).addAll(more));
        problems.addAll(other.problems);
        places.putAll(other.places);
        texts.putAll(other.texts);
        pictures.putAll(other.pictures);
        unreadable.addAll(other.unreadable);
        misnamed.addAll(other.misnamed);
        belowMistakes.addAll(other.belowMistakes);
    }

    Diagnostics problems() {
        return problems;
    }

    SourceMap places() {
        return places;
    }

    SortedMap<String, SourceFile> texts() {
        return texts;
    }

    SortedMap<String, PictureFile> pictures() {
        return pictures;
    }

    SortedSet<String> unreadable() {
        return unreadable;
    }

    /** The paths that must be there, of which something lies under nearly that name. */
    SortedSet<String> misnamed() {
        return misnamed;
    }

    List<Prose> belowMistakes() {
        return belowMistakes;
    }
}
