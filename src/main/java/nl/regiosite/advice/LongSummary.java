package nl.regiosite.advice;

import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;

/** A summary is the whole text of a card, and search engines show about as much: what is longer falls off. */
final class LongSummary implements Advice {
    private static final int FITS = 160;

    @Override
    public Stream<Diagnostic> on(Writing writing) {
        return writing.summary().stream()
                .filter(summary -> length(summary) > FITS)
                .map(summary -> Diagnostic.advice(
                        "advies-lange-samenvatting",
                        summary.place().get(),
                        String.valueOf(length(summary)),
                        String.valueOf(FITS)));
    }

    /** In characters, as a reader counts them. */
    private static int length(Writing.Summary summary) {
        return summary.text().codePointCount(0, summary.text().length());
    }
}
