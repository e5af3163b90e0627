package nl.regiosite.advice;

import java.util.Comparator;
import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;

/** A sentence that a reader has to read twice. Of many the longest are named: who mends those has learnt the rest. */
final class LongSentence implements Advice {
    private static final int LONG = 25;
    private static final int MOST = 3;

    @Override
    public Stream<Diagnostic> on(Writing writing) {
        return writing.sentences().stream()
                .filter(sentence -> sentence.words().size() > LONG)
                .sorted(Comparator.comparingInt(
                                (Sentence sentence) -> sentence.words().size())
                        .reversed()
                        .thenComparing(Sentence::place))
                .limit(MOST)
                .map(sentence -> Diagnostic.advice(
                        "advies-lange-zin",
                        sentence.place(),
                        String.valueOf(sentence.words().size())));
    }
}
