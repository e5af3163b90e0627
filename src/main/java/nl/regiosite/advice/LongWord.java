package nl.regiosite.advice;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;

/**
 * Words so long that the eye has to spell them. A name is as it is, and so is a term that the site explains or uses in a
 * title; a hyphen already cuts a word in two. A word is only named where it first stands.
 */
final class LongWord implements Advice {
    private static final int LONG = 20;
    private static final int MOST = 2;

    @Override
    public Stream<Diagnostic> on(Writing writing) {
        Set<String> seen = new HashSet<>();
        return writing.sentences().stream()
                .flatMap(sentence -> sentence.words().stream()
                        .filter(word -> longest(word.text()) >= LONG)
                        .filter(word -> !isName(word, sentence))
                        .filter(word -> !writing.known().contains(word.text().toLowerCase(Locale.ROOT)))
                        .filter(word -> seen.add(word.text().toLowerCase(Locale.ROOT)))
                        .map(word -> Diagnostic.advice("advies-lang-woord", sentence.placeOf(word), word.text())))
                .limit(MOST);
    }

    private static int longest(String word) {
        if (word.matches(".*[./:&].*")) {
            // A web address.
            return 0;
        }
        return Stream.of(word.split("[^\\p{L}]", -1))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static boolean isName(Sentence.Word word, Sentence sentence) {
        return Character.isUpperCase(word.text().charAt(0))
                && word.from() != sentence.words().get(0).from();
    }
}
