package nl.regiosite.check;

import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.model.Programme;
import nl.regiosite.source.SourceMap;

/**
 * Something that must hold for a programme. To add one: write the class, put its words in
 * {@code texts/nl.properties} and {@code texts/en.properties}, add a line to {@link Rules#ALL}.
 */
public interface Rule {
    /** What breaks the rule, each with its place from {@code places}; nothing when all is well. */
    Stream<Diagnostic> check(Programme programme, SourceMap places);
}
