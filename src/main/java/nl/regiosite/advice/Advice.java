package nl.regiosite.advice;

import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;

/**
 * Something that makes a text harder to read than it need be. To add one: write the class, put its words in
 * {@code texts/nl.properties} and {@code texts/en.properties}, add a line to {@link Advices#ALL}. Better silent than wrong:
 * who is told nonsense twice does not read on the third time.
 */
public interface Advice {
    Stream<Diagnostic> on(Writing writing);
}
