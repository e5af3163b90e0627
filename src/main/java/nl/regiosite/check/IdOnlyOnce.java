package nl.regiosite.check;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.model.Discrepancy;
import nl.regiosite.model.Indicator;
import nl.regiosite.model.IntendedResult;
import nl.regiosite.model.Organisation;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Project;
import nl.regiosite.model.Source;
import nl.regiosite.model.Theme;
import nl.regiosite.model.Topic;
import nl.regiosite.model.Tranche;
import nl.regiosite.source.SourceMap;

/** An id is given once: what stands at an address or in a data file can be told apart. */
final class IdOnlyOnce implements Rule {
    @Override
    public Stream<Diagnostic> check(Programme programme, SourceMap places) {
        return Stream.of(
                        twice(programme.pillars(), Pillar::id, places),
                        twice(programme.tranches(), Tranche::number, places),
                        twice(programme.projects(), Project::id, places),
                        twice(programme.themes(), Theme::id, places),
                        twice(programme.organisations(), Organisation::id, places),
                        twice(programme.sources(), Source::id, places),
                        twice(programme.topics(), Topic::id, places),
                        twice(programme.discrepancies(), Discrepancy::id, places),
                        twice(programme.results(), IntendedResult::id, places),
                        twice(programme.indicators(), Indicator::id, places),
                        twice(programme.articles(), article -> article.kind().id() + "/" + article.id(), places))
                .flatMap(found -> found);
    }

    private static <T> Stream<Diagnostic> twice(List<T> parts, Function<T, ?> id, SourceMap places) {
        return Duplicates.of("id-dubbel", parts, id, part -> id.apply(part).toString(), part -> places.of(part, "id"));
    }
}
