package nl.regiosite.page;

import java.util.Set;
import java.util.stream.Stream;
import nl.regiosite.model.Programme;

/**
 * A kind of page. To add one: write the class with its view record, put its template in the theme's
 * {@code templates/}, add a line to {@link PageKinds#ALL}.
 */
public interface PageKind {
    /** Every page of this kind. Views are made later, when all addresses are known. */
    Stream<Page> pages(Programme programme);

    /** The texts in {@code content/paginas/} that introduce these pages; they are no pages of their own. */
    default Set<String> introductions() {
        return Set.of();
    }
}
