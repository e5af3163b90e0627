package nl.regiosite.check;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Hint;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Project;
import nl.regiosite.model.ProjectId;
import nl.regiosite.source.SourceMap;

/**
 * What points to ids that must exist. An id of which the file could not be read counts as there: that file has a
 * diagnostic of its own.
 */
final class Reference<I> {
    private final String code;
    private final Set<I> known;
    private final Map<String, String> renamed;
    private final SourceMap places;

    Reference(String code, Stream<I> known, SourceMap places) {
        this(code, known, Map.of(), places);
    }

    private Reference(String code, Stream<I> known, Map<String, String> renamed, SourceMap places) {
        this.code = code;
        this.renamed = renamed;
        this.known = known.collect(Collectors.toCollection(LinkedHashSet::new));
        this.places = places;
    }

    /** Of projects it is known what they were called before. */
    static Reference<ProjectId> toProjects(String code, Programme programme, SourceMap places) {
        Map<String, String> renamed = new HashMap<>();
        for (Project project : programme.projects()) {
            for (String address : project.publication().formerAddresses()) {
                renamed.put(
                        address.replaceFirst("^/projecten/([^/]+)/$", "$1"),
                        project.id().value());
            }
        }
        return new Reference<>(code, programme.projects().stream().map(Project::id), renamed, places);
    }

    /** One id, at a field of {@code part}. */
    Stream<Diagnostic> at(Object part, String field, I id) {
        return at(part, field, List.of(id));
    }

    /** The ids of a list, each at its own place. */
    Stream<Diagnostic> at(Object part, String field, List<I> ids) {
        return IntStream.range(0, ids.size())
                .filter(i -> !known.contains(ids.get(i)) && !places.isUnreadable(ids.get(i)))
                .mapToObj(i -> unknown(part, field, i, ids.get(i).toString()));
    }

    private Diagnostic unknown(Object part, String field, int index, String written) {
        List<String> names = known.stream().map(Object::toString).toList();
        Optional<Hint> now = Optional.ofNullable(renamed.get(written)).map(name -> Hint.of("tip.bedoelde-u", name));
        return Diagnostic.error(code, places.of(part, field, index), written)
                .withHint(now.or(() -> Hint.nearest(written, names)));
    }
}
