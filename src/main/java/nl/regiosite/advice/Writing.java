package nl.regiosite.advice;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiosite.markdown.Manuscript;
import nl.regiosite.source.SourceSpan;

/**
 * One text, as advice looks at it.
 *
 * @param sentences of its paragraphs and lists, in order; headings have none, and those in quotations are someone else's
 * @param known the words of all names and terms of the site, in small letters: nobody can choose a shorter name
 */
public record Writing(Manuscript text, List<Sentence> sentences, Optional<Summary> summary, Set<String> known) {
    /** A paragraph of more signs was not written, and takes long to look at. */
    private static final int LONGEST = 5_000;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}&]+");

    public Writing {
        sentences = List.copyOf(sentences);
        known = Set.copyOf(known);
    }

    /** What a card, a search engine and a list say of the text; its place is asked for only when there is something to say. */
    public record Summary(String text, Supplier<SourceSpan> place) {}

    /** A text; {@code known} are the words of all names and terms of the site, as {@link #words} gives them. */
    public static Writing of(Manuscript text, Optional<Summary> summary, Set<String> known) {
        List<Sentence> sentences = text.blocks().stream()
                .filter(block -> block.kind() == Manuscript.Kind.PARAGRAPH || block.kind() == Manuscript.Kind.ITEM)
                .filter(block -> block.words().text().length() <= LONGEST)
                .flatMap(block -> Sentence.in(block.words()).stream())
                .toList();
        Set<String> all = new HashSet<>(known);
        all.addAll(words(text.explained().stream()));
        return new Writing(text, sentences, summary, all);
    }

    /** The words of names and terms as {@link #known} has them. */
    public static Set<String> words(Stream<String> names) {
        return names.flatMap(name -> WORD.matcher(name).results().map(found -> found.group()))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** The words of all sentences. */
    int length() {
        return sentences.stream().mapToInt(sentence -> sentence.words().size()).sum();
    }
}
