package nl.regiosite.advice;

import java.util.List;
import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;

/** All advice. */
public final class Advices {
    public static final List<Advice> ALL = List.of(
            new ReadingLevel(),
            new LongSentence(),
            new LongWord(),
            new PassiveVoice(),
            new UnexplainedAbbreviation(),
            new LinkWords(),
            new EmptySection(),
            new LongSummary());

    private Advices() {}

    public static Stream<Diagnostic> on(Writing writing) {
        return ALL.stream().flatMap(advice -> advice.on(writing));
    }
}
