package nl.regiosite.check;

import java.util.Set;
import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.model.Programme;
import nl.regiosite.source.SourceMap;

/**
 * A project's card is at {@code /insluiten/<project>/}, beside the folders of the other cards: a project with the name of
 * such a folder would take their place.
 */
public final class IdNotReserved implements Rule {
    /** The folders in {@code /insluiten/} that are not of a project. */
    public static final Set<String> RESERVED = Set.of("code", "gemeente", "pijler", "tranche");

    @Override
    public Stream<Diagnostic> check(Programme programme, SourceMap places) {
        return programme.projects().stream()
                .filter(project -> RESERVED.contains(project.id().value()))
                .map(project -> Diagnostic.error(
                        "id-gereserveerd",
                        places.of(project, "id"),
                        project.id().value()));
    }
}
