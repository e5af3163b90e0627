package nl.regiosite.advice;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;

/**
 * How easily a text reads, by the formula of Flesch as Douma (1960) fitted it to Dutch: 206.84 - 0.93 x words a sentence -
 * 77 x syllables a word. Higher is easier; 60 to 70 is ordinary. It only counts: it does not know whether a word is
 * familiar, so it speaks up well below the ordinary and never of a text too short to count.
 */
final class ReadingLevel implements Advice {
    /** Below this Douma calls a text difficult. */
    private static final int DIFFICULT = 50;

    private static final int VERY_DIFFICULT = 30;
    private static final int ENOUGH_WORDS = 40;
    private static final int ENOUGH_SENTENCES = 5;

    /** A shorter sentence scores by chance. */
    private static final int WHOLE_SENTENCE = 8;

    @Override
    public Stream<Diagnostic> on(Writing writing) {
        List<Sentence> sentences = writing.sentences();
        if (sentences.size() < ENOUGH_SENTENCES || writing.length() < ENOUGH_WORDS) {
            return Stream.empty();
        }
        long score = Math.round(score(sentences));
        if (score >= DIFFICULT) {
            return Stream.empty();
        }
        String code = score < VERY_DIFFICULT ? "advies-leesniveau-zeer-moeilijk" : "advies-leesniveau";
        return sentences.stream()
                .filter(sentence -> sentence.words().size() >= WHOLE_SENTENCE)
                .min(Comparator.comparingDouble(sentence -> score(List.of(sentence))))
                .map(hardest -> Diagnostic.advice(
                        code, hardest.place(), String.valueOf(Math.max(0, score)), hardest.beginning()))
                .stream();
    }

    static double score(Collection<Sentence> sentences) {
        int words =
                sentences.stream().mapToInt(sentence -> sentence.words().size()).sum();
        int syllables = sentences.stream()
                .flatMap(sentence -> sentence.words().stream())
                .mapToInt(word -> Syllables.in(word.text()))
                .sum();
        return 206.84 - 0.93 * words / sentences.size() - 77.0 * syllables / words;
    }
}
